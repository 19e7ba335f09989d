evaluate(new File(basedir, '../testkit/ran.groovy'))
