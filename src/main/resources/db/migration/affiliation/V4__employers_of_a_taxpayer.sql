-- A company sees its own employer's registrations.
create index employer_by_rfc on affiliation.employer (rfc, registration);
