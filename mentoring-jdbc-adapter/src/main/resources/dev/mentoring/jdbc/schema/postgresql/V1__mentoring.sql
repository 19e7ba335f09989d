-- Tables of the mentoring library on PostgreSQL. ${schema} stands for the name of the schema, quoted.
-- Ids are compared as Java compares them: COLLATE "C". Moments are timestamptz, to the microsecond; weeks are ISO years
-- and week numbers. Lists of ids or codes that nothing is looked up by are lines of text. There are no foreign keys to
-- mentor, student or parcours: a host may keep those in tables of its own.

-- roster ---------------------------------------------------------------------------------------------------------

CREATE TABLE ${schema}.parcours (
    code      varchar(64) COLLATE "C" PRIMARY KEY,
    title     varchar(200) NOT NULL,
    channel   varchar(200) NOT NULL,
    projects  text NOT NULL
);

CREATE TABLE ${schema}.mentor (
    id            varchar(64) COLLATE "C" PRIMARY KEY,
    email         text NOT NULL,
    folded_email  text COLLATE "C" NOT NULL,
    name          varchar(200) NOT NULL,
    capacity      integer NOT NULL CHECK (capacity >= 0),
    days          text NOT NULL,
    profile       text NOT NULL
);
-- not unique: two accounts that fold alike are ambiguous, not impossible
CREATE INDEX mentor_by_email ON ${schema}.mentor (folded_email);

CREATE TABLE ${schema}.mentor_parcours (
    mentor    varchar(64) COLLATE "C" NOT NULL,
    parcours  varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (mentor, parcours)
);
CREATE INDEX mentor_by_parcours ON ${schema}.mentor_parcours (parcours);

CREATE TABLE ${schema}.student (
    id              varchar(64) COLLATE "C" PRIMARY KEY,
    name            varchar(200) NOT NULL,
    email           text NOT NULL,
    parcours        varchar(64) COLLATE "C" NOT NULL,
    project         varchar(64) COLLATE "C",
    funding         varchar(20) NOT NULL,
    training_start  date NOT NULL,
    training_end    date NOT NULL,
    usual_day       varchar(10),
    extra_dates     text NOT NULL
);

-- who holds whom ---------------------------------------------------------------------------------------------------

-- Held and reserved follow from the assignments. Capacity may lie below held; it is null until it was set.
CREATE TABLE ${schema}.seats (
    mentor    varchar(64) COLLATE "C" PRIMARY KEY,
    capacity  integer CHECK (capacity >= 0),
    held      integer NOT NULL DEFAULT 0 CHECK (held >= 0),
    reserved  integer NOT NULL DEFAULT 0 CHECK (reserved >= 0)
) WITH (fillfactor = 50);

-- One row a student: there is no way to have two holders.
CREATE TABLE ${schema}.assignment (
    student      varchar(64) COLLATE "C" PRIMARY KEY,
    holder       varchar(64) COLLATE "C" NOT NULL,
    root         varchar(64) COLLATE "C" NOT NULL,
    lent_for     text NOT NULL,
    finished_on  date,
    holdings     integer NOT NULL CHECK (holdings > 0)
) WITH (fillfactor = 70);
CREATE INDEX assignment_by_holder ON ${schema}.assignment (holder) WHERE finished_on IS NULL;
-- those lent out only: the others are found by their holder, who is the root too
CREATE INDEX assignment_lent_by_root ON ${schema}.assignment (root) WHERE finished_on IS NULL AND holder <> root;

CREATE TABLE ${schema}.holding (
    student    varchar(64) COLLATE "C" NOT NULL,
    position   integer NOT NULL,
    mentor     varchar(64) COLLATE "C" NOT NULL,
    begins_at  timestamptz NOT NULL,
    PRIMARY KEY (student, position)
);

-- sessions ---------------------------------------------------------------------------------------------------------

CREATE TABLE ${schema}.session (
    id             varchar(64) COLLATE "C" PRIMARY KEY,
    student        varchar(64) COLLATE "C" NOT NULL,
    starts_at      timestamptz NOT NULL,
    status         varchar(20) NOT NULL,
    makes_up_year  integer,
    makes_up_week  integer,
    late_by        varchar(64)
);
CREATE INDEX session_by_student ON ${schema}.session (student, starts_at);

CREATE TABLE ${schema}.excuse (
    student      varchar(64) COLLATE "C" NOT NULL,
    week_year    integer NOT NULL,
    week_number  integer NOT NULL,
    reason       text NOT NULL,
    excused_by   varchar(64) NOT NULL,
    excused_at   timestamptz NOT NULL,
    PRIMARY KEY (student, week_year, week_number)
);

-- leaves -----------------------------------------------------------------------------------------------------------

-- An open leave has no end; an unknown return is null.
CREATE TABLE ${schema}.mentor_leave (
    id               varchar(64) COLLATE "C" PRIMARY KEY,
    mentor           varchar(64) COLLATE "C" NOT NULL,
    starts_at        timestamptz NOT NULL,
    ends_at          timestamptz,
    returning_on     date,
    capacity_before  integer NOT NULL,
    cancelled        boolean NOT NULL
);
CREATE INDEX leave_by_mentor ON ${schema}.mentor_leave (mentor);

-- A leave goes by its own id and by those of the leaves it absorbed.
CREATE TABLE ${schema}.leave_name (
    name      varchar(64) COLLATE "C" PRIMARY KEY,
    leave_id  varchar(64) COLLATE "C" NOT NULL,
    position  integer NOT NULL
);
CREATE INDEX leave_name_by_leave ON ${schema}.leave_name (leave_id);

CREATE TABLE ${schema}.leave_poll (
    leave_id  varchar(64) COLLATE "C" PRIMARY KEY
);

CREATE TABLE ${schema}.leave_warned (
    leave_id  varchar(64) COLLATE "C" NOT NULL,
    student   varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (leave_id, student)
);

CREATE TABLE ${schema}.consent (
    student    varchar(64) COLLATE "C" NOT NULL,
    leave_id   varchar(64) COLLATE "C" NOT NULL,
    agrees     boolean NOT NULL,
    weeks      text NOT NULL,
    by_kind    varchar(10) NOT NULL,
    by_name    varchar(64) NOT NULL,
    given_at   timestamptz NOT NULL,
    PRIMARY KEY (student, leave_id)
);

-- what was moved, and what is said of it ---------------------------------------------------------------------------

-- Append-only. Each student's transfers are a chain: hash covers the row and the hash of the one before.
CREATE TABLE ${schema}.transfer (
    student          varchar(64) COLLATE "C" NOT NULL,
    number           integer NOT NULL,
    from_mentor      varchar(64) COLLATE "C" NOT NULL,
    to_mentor        varchar(64) COLLATE "C" NOT NULL,
    made_at          timestamptz NOT NULL,
    kind             varchar(10) NOT NULL,
    by_kind          varchar(10) NOT NULL,
    by_name          varchar(64) NOT NULL,
    leave_id         varchar(64) COLLATE "C",
    overridden       text NOT NULL,
    override_reason  text,
    prev_hash        bytea NOT NULL,
    hash             bytea NOT NULL,
    seal             integer,
    PRIMARY KEY (student, number)
);
CREATE INDEX transfer_by_seal ON ${schema}.transfer (seal);

-- Append-only, a chain for each student like transfers: what was asked by somebody who may not.
CREATE TABLE ${schema}.denial (
    student    varchar(64) COLLATE "C" NOT NULL,
    number     integer NOT NULL,
    action     varchar(30) NOT NULL,
    by_kind    varchar(10) NOT NULL,
    by_name    varchar(64) NOT NULL,
    denied_at  timestamptz NOT NULL,
    prev_hash  bytea NOT NULL,
    hash       bytea NOT NULL,
    seal       integer,
    PRIMARY KEY (student, number)
);
CREATE INDEX denial_by_seal ON ${schema}.denial (seal);

-- Append-only: each covers rows of the two tables above that name it, and the seal before.
CREATE TABLE ${schema}.seal (
    number     integer PRIMARY KEY,
    row_count  integer NOT NULL,
    prev_hash  bytea NOT NULL,
    hash       bytea NOT NULL,
    sealed_at  timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE ${schema}.private_note (
    number        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    student       varchar(64) COLLATE "C" NOT NULL,
    leave_id      varchar(64) COLLATE "C",
    returning_on  date,
    habits        text NOT NULL,
    blockers      text NOT NULL,
    progress      text NOT NULL,
    by_kind       varchar(10) NOT NULL,
    by_name       varchar(64) NOT NULL,
    written_at    timestamptz NOT NULL
);
CREATE INDEX private_note_by_student ON ${schema}.private_note (student);

-- outbox -----------------------------------------------------------------------------------------------------------

-- State is WAITING, SENT, PARKED, or UNREADABLE by the release at work. A claimed notice waits with not_before at the end of its lease.
CREATE TABLE ${schema}.notice (
    number      bigint GENERATED ALWAYS AS IDENTITY,
    id          varchar(400) COLLATE "C" PRIMARY KEY,
    kind        varchar(30) NOT NULL,
    to_kind     varchar(10) NOT NULL,
    to_id       varchar(64) COLLATE "C" NOT NULL,
    about       varchar(64) NOT NULL,
    figures     text NOT NULL,
    written_at  timestamptz NOT NULL,
    state       varchar(10) NOT NULL DEFAULT 'WAITING',
    attempts    integer NOT NULL DEFAULT 0,
    not_before  timestamptz NOT NULL
);
CREATE INDEX notice_waiting ON ${schema}.notice (to_kind, to_id, number) WHERE state = 'WAITING';
CREATE INDEX notice_waiting_in_order ON ${schema}.notice (number) WHERE state = 'WAITING';
CREATE INDEX notice_parked ON ${schema}.notice (number) WHERE state = 'PARKED';

-- What is to happen only once.
CREATE TABLE ${schema}.mark (
    mark  varchar(400) COLLATE "C" PRIMARY KEY
);

-- One row: the week from which on gaps are looked for.
CREATE TABLE ${schema}.gap_watch (
    id           integer PRIMARY KEY CHECK (id = 1),
    week_year    integer NOT NULL,
    week_number  integer NOT NULL
);

-- commands ---------------------------------------------------------------------------------------------------------

CREATE TABLE ${schema}.command (
    command_key  varchar(200) COLLATE "C" PRIMARY KEY,
    command      text NOT NULL,
    answer       text NOT NULL,
    kept_at      timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
);
