#!/usr/bin/env python3
"""Kills commands that change a record, as by kill -9, before each rename and each deletion of theirs, and looks whether the next
command puts the record in order: python3 killed_commands.py OUT [COMMAND ...]
from the project's folder after mvn package (or with VISAVIS, another folder of the program); OUT is a new folder. Each kill is one of the operating system: strace has the thread that works
die in place of the system call. What a kill left is copied twice. One copy is verified: it must be as before the command or as after
it, nothing else beside. On the other the same command is given again, and it is verified: it must be as after the command, or the
command says that there is nothing left to do. Exits with 1 if anything is otherwise. Needs strace (6.1) and openssl (3.0)."""
import os, re, shutil, subprocess, sys

OUT = os.path.abspath(sys.argv[1])
ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), '../../..'))
KEYS = os.path.join(ROOT, 'src/test/resources/org/visavis/record/seal')
JAVA = ['java', '-XX:-UsePerfData', '-XX:TieredStopAtLevel=1', '-Djava.io.tmpdir=' + os.path.join(OUT, 'temporary'), '-jar',
	os.path.join(os.environ.get('VISAVIS', os.path.join(ROOT, 'target/visavis')), 'visavis.jar')]
CALLS = 'rename,renameat,renameat2,unlink,unlinkat,rmdir'
SIGN = "run('Sign Record...', 'record=[R] key=[%s/rsa.p12] password_file=[%s/password.txt]');" % (KEYS, OUT)
EXHIBIT = "run('Make Exhibit...', 'record=[R] face_a=Q1.1 face_b=R1.1 kind=wipe examiner=[An examiner]');"
STAMP = "run('Add Time Stamp...', 'record=[R] token=[%s/answer.tsr]');" % OUT
COMMANDS = {'make exhibit': ('plain', EXHIBIT), 'make exhibit, signed': ('signed', EXHIBIT), 'rate a pair': ('plain',
	"run('Examine Pair...', 'record=[R] face_a=Q1.1 face_b=R1.1 examiner=[An examiner] rating=limited_support_same');"),
	'write report': ('plain', "run('Write Report...', 'record=[R] examiner=[An examiner]');"), 'sign': ('plain', SIGN),
	'request a time stamp': ('plain', "run('Add Time Stamp...', 'record=[R]');"), 'add time stamp': ('signed', STAMP),
	'erase': ('stamped', "run('Erase Record...', 'record=[R] examiner=[An examiner]');"),
	'erase with pictures': ('stamped', "run('Erase Record...', 'record=[R] pictures=true examiner=[An examiner]');")}
VERIFY = "run('Verify Record...', 'record=[R]');"


def path(*names):
	return os.path.join(OUT, *names)


def run(line, records, *before):
	"""A command on one record, or on several one after another by one program."""
	with open(path('macro.ijm'), 'w') as f: f.writelines(line.replace('R]', record + ']') + '\n' for record in records)
	return subprocess.run([*before, *JAVA, path('macro.ijm')], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def made(line, record, source=None):
	"""A record that a command made or changed."""
	if source: shutil.copytree(path(source), path(record))
	said = run(line, [path(record)])
	if said.returncode: sys.exit('%s: %s' % (record, said.stdout))


def prepare():
	os.makedirs(path('temporary'))
	with open(path('password.txt'), 'w') as f: f.write('visavis-test\n')
	made("run('Compare Faces...', 'questioned=samples/london/062_08.jpg reference=samples/london/062_03.jpg output=[R] method=fast "
		"long_side=320 plates=1 embeddings=true');", 'plain')
	made(SIGN, 'signed', 'plain')
	key, own, config, answer = (path(name) for name in ('key.pem', 'own.pem', 'tsa.cnf', 'answer.tsr'))
	for kind, to in (('-nocerts', key), ('-clcerts', own)):
		subprocess.run(['openssl', 'pkcs12', '-in', KEYS + '/authority.p12', '-passin', 'pass:visavis-test', '-nodes', *(['-nokeys'] if to == own
			else []), kind, '-out', to], check=True)
	with open(path('serial'), 'w') as f: f.write('01\n')
	with open(config, 'w') as f: f.write('[tsa]\ndefault_tsa = one\n[one]\nserial = %s\nsigner_cert = %s\ncerts = %s/laboratory.pem\nsigner_key = %s\n'
		'signer_digest = sha256\ndefault_policy = 1.2.3.4\ndigests = sha256\ness_cert_id_alg = sha256\n' % (path('serial'), own, KEYS, key))
	subprocess.run(['openssl', 'ts', '-reply', '-config', config, '-queryfile', path('signed/SHA256SUMS.p7s.tsq'), '-out', answer], check=True,
		stderr=subprocess.PIPE)
	made(STAMP, 'stamped', 'signed')


def listed(folder):
	return sorted(os.path.relpath(os.path.join(at, name), folder) for at, _, names in os.walk(folder) for name in names)


def calls(line, source):
	"""The calls of the thread that has most, in order, and the files of the record after the command."""
	shutil.copytree(path(source), path('whole'))
	said = run(line, [path('whole')], 'strace', '-f', '-qq', '-o', path('trace'), '-e', 'trace=' + CALLS, '-e', 'signal=none')
	if said.returncode: sys.exit(said.stdout)
	threads = {}
	for thread, call in re.findall(r'^(\d+) +(\w+\(.*)', open(path('trace')).read(), re.M):
		threads.setdefault(thread, []).append(call)
	after = listed(path('whole'))
	shutil.rmtree(path('whole'))
	return max(threads.values(), key=len), after


def last(said):
	return (said.stdout.strip().splitlines() or [''])[-1]


def kill(line, source, number, sequence):
	"""A copy of the record, killed before one of the calls; strace counts each kind of call by itself."""
	call = sequence[number].split('(')[0]
	nth = sum(other.split('(')[0] == call for other in sequence[:number + 1])
	left, again = path('left%d' % number), path('again%d' % number)
	shutil.copytree(path(source), left)
	died = run(line, [left], 'strace', '-f', '-qq', '-o', path('trace'), '-e', 'trace=' + CALLS, '-e', 'inject=%s:error=EIO:signal=KILL:when=%d' % (
		call, nth))
	shutil.copytree(left, again)
	return left, again, '' if died.returncode in (-9, 137) else 'was not killed: ' + last(died)


def verified(record, allowed):
	"""What is wrong with a record that was verified with others or, where one of them did not verify, alone."""
	found = listed(record)
	return '' if found in allowed else 'other files: ' + ' '.join(sorted(set(found) ^ set(allowed[-1])))


def verify(records, allowed):
	together = run(VERIFY, records)
	alone = {} if together.returncode == 0 else {record: run(VERIFY, [record]) for record in records}
	return [last(alone[record]) if record in alone and alone[record].returncode else verified(record, allowed) for record in records]


def kills_of(name):
	"""How many kills there were, and of how many something is wrong."""
	source, line = COMMANDS[name]
	sequence, after = calls(line, source)
	before, killed = listed(path(source)), [kill(line, source, i, sequence) for i in range(len(sequence))]
	lefts, agains = [k[0] for k in killed], [k[1] for k in killed]
	first = verify(lefts, [before, after])
	states = ['after' if listed(left) == after else 'before' for left in lefts]
	repeated = run(line, agains)
	said = [repeated if repeated.returncode == 0 else run(line, [again]) for again in agains]
	second = verify(agains, [after])
	for call, (_, _, died), one, state, words, two in zip(sequence, killed, first, states, said, second):
		problems = [p for p in (died, one, two) if p]
		print('%s: killed before %s: %s%s' % (name, call.split('(')[0], problems or 'as ' + state, '' if words.returncode == 0 else ', then: ' + last(words)), flush=True)
	for folder in lefts + agains: shutil.rmtree(folder)
	return len(killed), sum(any(p for p in row) for row in zip([k[2] for k in killed], first, second))


if __name__ == '__main__':
	prepare()
	counts = [kills_of(name) for name in sys.argv[2:] or COMMANDS]
	print('%d kills, %d of them with something wrong' % tuple(map(sum, zip(*counts))))
	sys.exit(any(wrong for _, wrong in counts))
