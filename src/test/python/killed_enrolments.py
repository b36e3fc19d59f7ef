#!/usr/bin/env python3
"""Kills enrolments and erasures at random moments, as by kill -9, and looks whether the gallery that the same line then makes has the bytes of
an undisturbed one: python3 killed_enrolments.py OUT PHOTOGRAPHS [KILLS]
from the project's folder; OUT is a new folder, PHOTOGRAPHS a folder with 150 of them or more. CLASSPATH names another program than
target/visavis/visavis.jar. A third of the kills each: of enrolling photographs, of enrolling embeddings, of erasing a third of these. Between a
kill and the last run there may be further kills. history.jsonl, which has times, is not compared. Exits with 1 if anything differs. Seed 14;
NumPy 2.4."""
import hashlib, os, random, shutil, subprocess, sys, time
import numpy as np

OUT, PHOTOGRAPHS = map(os.path.abspath, sys.argv[1:3])
KILLS = int(sys.argv[3]) if len(sys.argv) > 3 else 50
ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), '../../..'))
JAVA = ['java', '-cp', os.environ.get('CLASSPATH', os.path.join(ROOT, 'target/visavis/visavis.jar')), 'org.visavis.command.Main']
ENROL = "run('Enrol Gallery...', 'input=[%s] gallery=[%s] method=fast long_side=320');"
ERASE = "run('Erase Gallery...', 'gallery=[%s] what=[%s]');"
ROWS = 40_000
chance = random.Random(14)


def path(*names):
	return os.path.join(OUT, *names)


def prepare():
	os.makedirs(path('photographs/more'))
	files = sorted(os.path.join(at, name) for at, _, names in os.walk(PHOTOGRAPHS) for name in names if name.endswith('.jpg'))[:150]
	for i, file in enumerate(files): shutil.copy2(file, path('photographs', 'more' if i % 3 else '', '%03d.jpg' % i))
	for i in range(10): shutil.copy2(files[i], path('photographs', 'again%d.jpg' % i))
	vectors = np.random.default_rng(14).standard_normal((ROWS, 128)).astype('<f4')
	vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
	np.save(path('faces.npy'), vectors)
	with open(path('erase.txt'), 'w') as f: f.writelines(hashlib.sha256(vectors[i].tobytes()).hexdigest() + '\n' for i in range(0, ROWS, 3))


def start(line):
	with open(path('macro.ijm'), 'w') as f: f.write(line)
	return subprocess.Popen(JAVA + [path('macro.ijm')], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def run(line):
	"""Seconds that it took."""
	since = time.time()
	process = start(line)
	said = process.communicate()[0]
	if process.returncode: sys.exit(said)
	return time.time() - since


def content(gallery):
	files = sorted(os.path.relpath(os.path.join(at, name), gallery) for at, _, names in os.walk(gallery) for name in names if name != 'history.jsonl')
	return {file: hashlib.sha256(open(os.path.join(gallery, file), 'rb').read()).hexdigest() for file in files}


def killed(line, seconds):
	"""Whether it was killed before it ended by itself."""
	process = start(line)
	try:
		process.wait(seconds)
		process.communicate()
		return False
	except subprocess.TimeoutExpired:
		process.kill()
		process.communicate()
		return True


def trial(line, before, expected, seconds, kills):
	"""How many kills there were, and whether the gallery is as expected after them."""
	gallery = path('gallery')
	shutil.rmtree(gallery, ignore_errors=True)
	if before: shutil.copytree(before, gallery)
	count = sum(killed(line, chance.uniform(0.3, seconds)) for _ in range(kills))
	run(line)
	found = content(gallery)
	differ = sorted(name for name in set(found) | set(expected) if found.get(name) != expected.get(name))
	print('%d kills: %s' % (count, 'other: ' + ' '.join(differ) if differ else 'the same bytes'), flush=True)
	return count, bool(differ)


def trials(name, line, before=None):
	undisturbed = path(name)
	if before: shutil.copytree(before, undisturbed)
	seconds = run(line.replace(path('gallery'), undisturbed))
	expected, kills, wrong = content(undisturbed), 0, 0
	print('%s: %.1f s undisturbed, %d files' % (name, seconds, len(expected)), flush=True)
	while kills < (KILLS + 2) // 3:
		count, differs = trial(line, before, expected, seconds, chance.randint(1, 3))
		kills, wrong = kills + count, wrong + differs
	return kills, wrong


if __name__ == '__main__':
	prepare()
	counts = [trials('photographs-gallery', ENROL % (path('photographs'), path('gallery'))), trials('embeddings-gallery', ENROL % (path('faces.npy'),
		path('gallery'))), trials('erased-gallery', ERASE % (path('gallery'), path('erase.txt')), path('embeddings-gallery'))]
	print('%d kills, %d galleries with other bytes' % tuple(map(sum, zip(*counts))))
	sys.exit(any(wrong for _, wrong in counts))
