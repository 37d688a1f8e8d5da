-- Officers look for persons by the beginning of their name, surnames first; the key of a name holds letters without accents.
create function affiliation.spoken_name(name_key text) returns text language sql immutable parallel safe
    return replace(replace(name_key, '||', '|'), '|', ' ');

create index insured_person_by_name on affiliation.insured_person (affiliation.spoken_name(name_key) collate "C", nss);
