#!/usr/bin/env python3
"""Writes clock.csv, points of time with their zone and what the clocks there show 48 hours later, with Python's zoneinfo: python3
notice_clock.py, in the folder src/test/resources/org/visavis/notice. Used with Python 3.11.7 and the time zone data 2025b; seed 1."""
import random
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

ZONES = ['America/New_York', 'America/Los_Angeles', 'Europe/London', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/Sao_Paulo']
# hours before and after the clocks change, where 48 hours cross the change
CHANGES = [('America/New_York', '2026-11-01 00:30'), ('America/New_York', '2026-10-31 22:00'), ('America/New_York', '2027-03-13 21:15'),
	('Europe/London', '2026-10-24 12:00'), ('Europe/Berlin', '2027-03-27 02:30'), ('Australia/Lord_Howe', '2026-10-03 10:00')]


def words(time):
	offset = time.strftime('%z')
	zone = f'{time:%Y-%m-%d %H:%M} {offset[:3]}:{offset[3:5]} ({time.tzinfo.key})'
	return f'{zone}, {time.astimezone(timezone.utc):%Y-%m-%d %H:%M} UTC'


random.seed(1)
cases = [datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)) for zone, text in CHANGES]
while len(cases) < 60:
	local = datetime(2026, 5, 19) + timedelta(minutes=random.randrange(2 * 365 * 24 * 60))
	time = local.replace(tzinfo=ZoneInfo(random.choice(ZONES)))
	once = time.utcoffset() == time.replace(fold=1).utcoffset() # neither skipped nor shown twice
	if once: cases.append(time)
with open('clock.csv', 'w') as file:
	print('text;received;due', file=file)
	for time in cases:
		due = (time.astimezone(timezone.utc) + timedelta(hours=48)).astimezone(time.tzinfo)
		print(f'{time:%Y-%m-%d %H:%M} {time.tzinfo.key}', words(time), words(due), sep=';', file=file)
