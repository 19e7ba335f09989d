// each kind of test that the testkit is for was run, by whichever JUnit the host has
def reports = new File(basedir, 'target/surefire-reports').listFiles().findAll { it.name.endsWith('.xml') }*.text.join()
[
    'a_leave_comes_back_with_every_attribute': 2, // in the whole contract, and in that of one port alone
    'a_note_comes_back_with_every_attribute': 1,
    'histories_go_as_in_memory': 1,
    'every student has an email': 1,
].each { test, times -> assert reports.count("name=\"$test") == times : test }

// the fixtures come without any test of the core
def fixtures = new File(localRepositoryPath as String, 'dev/mentoring/mentoring-core').listFiles()*.listFiles()
    .flatten().findAll { it != null && it.name.endsWith('-tests.jar') }
assert !fixtures.empty
fixtures.each { jar ->
    new java.util.jar.JarFile(jar).entries().findAll { it.name.endsWith('.class') }.each {
        assert it.name.startsWith('dev/mentoring/fixtures/') && !it.name.contains('Test')
    }
}
return true
