-- By which pairs of neighbouring characters a request's subject is found (ADR 0017). It is an index with a row for each pair,
-- written once with its request: nobody refers to a row, changes one, or takes one away. A pair is its two characters as one
-- number, made as SubjectPairs does.
create table request_pair (
    estate_id uuid not null,
    pair bigint not null,
    submitted_at timestamp(6) with time zone not null,
    request_id uuid not null
);
insert into request_pair (estate_id, pair, submitted_at, request_id)
    select distinct r.estate_id,
        ascii(substring(lower(r.subject) from p.place for 1)) * cast(2097152 as bigint)
            + case when p.place = char_length(r.subject) then 0 else ascii(substring(lower(r.subject) from p.place + 1 for 1)) end,
        r.submitted_at, r.id
    from request r
    join (select ten.digit * 10 + one.digit + 1 as place
          from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as one (digit)
          cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11)) as ten (digit)) p
        on p.place <= char_length(r.subject);
create index request_pair_found on request_pair (estate_id, pair, submitted_at, request_id);
