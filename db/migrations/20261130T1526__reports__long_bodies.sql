-- Words of hundreds of agencies are read and written far more often than they would be worth the time of packing them.
alter table report_parts alter column body set storage external;
