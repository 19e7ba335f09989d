-- The tables that the host has anyway.
CREATE TABLE course (code varchar(64) PRIMARY KEY, title varchar(200), channel varchar(200));
CREATE TABLE course_project (course varchar(64), position integer, project varchar(64));
CREATE TABLE coach (
    login varchar(64) PRIMARY KEY, mail varchar(254), folded_mail varchar(512), full_name varchar(200),
    places integer, weekdays varchar(100));
CREATE TABLE coach_course (coach varchar(64), course varchar(64));
CREATE TABLE coach_project (coach varchar(64), course varchar(64), project varchar(64));
CREATE TABLE learner (
    login varchar(64) PRIMARY KEY, full_name varchar(200), mail varchar(254), course varchar(64),
    project varchar(64), paid_by varchar(20), first_day date, last_day date, weekday varchar(10));
CREATE TABLE learner_day (learner varchar(64), training_day date);
CREATE INDEX coach_by_mail ON coach (folded_mail);
CREATE INDEX coach_by_course ON coach_course (course);
