// what the host's tests are to have done
def report = new File(basedir, 'target/surefire-reports/TEST-school.example.SchoolTest.xml').text
assert report.contains('a_leave_is_declared_and_found_again')
