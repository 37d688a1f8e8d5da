-- A card says nothing of weeks where the register holds no movement to count them from.
alter table card.digital_card alter column weeks drop not null;
alter table card.digital_card alter column weeks_as_of drop not null;
alter table card.digital_card add constraint digital_card_weeks_with_day check (num_nonnulls(weeks, weeks_as_of) in (0, 2));
