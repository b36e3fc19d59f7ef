#!/usr/bin/env python3
"""Kills searches for sources at random moments, as by kill -9, and looks whether the record that the same line then completes has the bytes of an
undisturbed one: python3 killed_traces.py OUT [KILLS]
from the project's folder; OUT is a new folder. CLASSPATH names another program than target/visavis/visavis.jar. Half of the kills each with one
and with two threads; the undisturbed run has one. Of manifest.json, which has the time, all else is compared. Exits with 1 if anything differs.
Seed 17; OpenCV 5.0.0."""
import hashlib, json, os, random, shutil, subprocess, sys, time
import cv2

OUT = os.path.abspath(sys.argv[1])
KILLS = int(sys.argv[2]) if len(sys.argv) > 2 else 20
ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), '../../..'))
SAMPLES = os.path.join(ROOT, 'samples/london')
CANDIDATES = ['062_03.jpg', '062_08.jpg', '115_03.jpg', '119_03.jpg']
chance = random.Random(17)


def path(*names):
	return os.path.join(OUT, *names)


def prepare():
	for folder in ('questioned', 'reference'): os.makedirs(path(folder))
	for name in CANDIDATES: shutil.copy(os.path.join(SAMPLES, name), path('reference', name))
	for i, name in enumerate(CANDIDATES[::2]):
		picture = cv2.resize(cv2.imread(os.path.join(SAMPLES, name)), None, fx=.8, fy=.8, interpolation=cv2.INTER_AREA)
		picture[400:460, 100:300] = (200, 80, 10)
		cv2.imwrite(path('questioned', '%d.jpg' % i), picture, [cv2.IMWRITE_JPEG_QUALITY, 80])
	with open(path('macro.ijm'), 'w') as f: f.write("run('Trace Source...', 'questioned=[%s] reference=[%s] output=[' + getArgument() + '] "
		"method=fast long_side=320 overlays=false');" % (path('questioned'), path('reference')))


def start(record, threads):
	return subprocess.Popen(['java', '-Dvisavis.threads=%d' % threads, '-cp', os.environ.get('CLASSPATH', os.path.join(ROOT,
		'target/visavis/visavis.jar')), 'org.visavis.command.Main', path('macro.ijm'), path(record)], cwd=ROOT, stdout=subprocess.PIPE,
		stderr=subprocess.STDOUT, text=True)


def run(record, threads):
	"""Seconds that it took."""
	since = time.time()
	process = start(record, threads)
	said = process.communicate()[0]
	if process.returncode: sys.exit(said)
	return time.time() - since


def content(record):
	found = {}
	for at, _, names in os.walk(path(record)):
		for name in names:
			with open(os.path.join(at, name), 'rb') as f: data = f.read()
			if name == 'manifest.json': data = json.dumps({key: value for key, value in json.loads(data).items() if key != 'made'}).encode()
			if name == 'SHA256SUMS': data = b''.join(line for line in data.splitlines(True) if b'manifest.json' not in line)
			found[os.path.relpath(os.path.join(at, name), path(record))] = hashlib.sha256(data).hexdigest()
	return found


def stage(record):
	"""How far a run came."""
	if not os.path.exists(path(record, 'unfinished.journal')): return 'nothing written'
	with open(path(record, 'unfinished.journal'), 'rb') as f: photographs = f.read().count(b'\n') - 1
	written = [name for name in ('images.csv', 'traces', 'traces.csv', 'SHA256SUMS') if os.path.exists(path(record, name))]
	return '%d photographs noted, %s' % (photographs, written[-1] + ' there' if written else 'no table')


def killed(record, threads, seconds):
	"""Whether it was killed before it ended by itself."""
	process = start(record, threads)
	time.sleep(seconds)
	ended = process.poll() is not None
	process.kill()
	process.communicate()
	return not ended


if __name__ == '__main__':
	prepare()
	seconds = run('undisturbed', 1)
	expected, wrong, kills = content('undisturbed'), 0, 0
	while kills < KILLS:
		threads = 1 + kills % 2
		shutil.rmtree(path('killed'), ignore_errors=True)
		if not killed('killed', threads, seconds * chance.uniform(0.1, 1)): continue
		kills += 1
		reached = stage('killed')
		run('killed', threads)
		same = content('killed') == expected
		wrong += not same
		print('kill %d, %d thread%s: %s: %s' % (kills, threads, 's' if threads > 1 else '', reached, 'the same bytes' if same else
			'OTHER BYTES'), flush=True)
	print('%d kills, %d of them with other bytes' % (kills, wrong))
	sys.exit(wrong > 0)
