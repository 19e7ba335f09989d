-- What the second edition of the rules adds on PostgreSQL. A filled first schema is carried over: leaves that were merged stay
-- one leave, since what was declared of them is not known any more.

-- leaves -----------------------------------------------------------------------------------------------------------

-- Leaves are kept as declared, in the order in which they were. One that goes by several names was merged before.
ALTER TABLE ${schema}.mentor_leave ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY;

-- Of two answers of one moment the one given last counts.
ALTER TABLE ${schema}.consent ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY;

-- notes ------------------------------------------------------------------------------------------------------------

-- A note holds for each part that its leave had when it was written.
ALTER TABLE ${schema}.private_note ADD COLUMN other_names text DEFAULT '' NOT NULL;
