"""Searches beside scikit-learn, faiss and numpy, in turn and in one sitting.   python search_rivals.py CLASSPATH REAL.npy [RUNS]

REAL.npy: embeddings of real photographs by SFace, such as parts/all-sface-*.npy of a gallery of lfw-a. The vectors searched are
made of them: mean and covariance of the real ones, four rows a person who share 60 % of the variance, scaled to length 1, so
that cosines of different persons have the real mean and standard deviation. Seed 0.
CLASSPATH: target/test-classes:target/classes:$(cat target/classpath.txt). Each run starts Java and Python programs of their
own, one after another; each takes the median of ten warm calls (faiss: three); printed are medians over RUNS (5) and their ratios.
Versions measured with: Python 3.11, numpy 2.4.6, scikit-learn 1.9.1, faiss-cpu 1.15.1."""
import os, statistics, subprocess, sys, tempfile, time
import numpy as np

LENGTH, SIZES = 128, [('100x1000000x50', 'false'), ('1x1000000x50', 'false'), ('1x1000000x50', 'true'), ('10000x10000x10', 'false')]


def synthetic(real, rows, seed):
    real = np.load(real).astype(np.float64)
    random = np.random.default_rng(seed)
    root = np.linalg.cholesky(np.cov(real.T) + 1e-9 * np.eye(LENGTH))
    out = np.empty((rows, LENGTH), np.float32)
    for start in range(0, rows, 1 << 16):
        n = min(1 << 16, rows - start)
        person = np.repeat(random.standard_normal((n // 4 + 1, LENGTH)), 4, axis=0)[:n]
        x = real.mean(0) + (np.sqrt(.6) * person + np.sqrt(.4) * random.standard_normal((n, LENGTH))) @ root.T
        out[start:start + n] = x / np.linalg.norm(x, axis=1, keepdims=True)
    return out


def save(path, array):
    if not os.path.exists(path): np.save(path, array())
    with open(path, 'rb') as file: assert file.read(128)[-1:] == b'\n'  # the header has the length that SearchTimes takes it to have


def rival(name, vectors, asked, top):
    """The median time of warm calls, in milliseconds."""
    x, q = np.load(vectors), np.load(asked)
    if name == 'scikit-learn':
        from sklearn.neighbors import NearestNeighbors
        index = NearestNeighbors(n_neighbors=top, algorithm='brute').fit(x)
        call = lambda: index.kneighbors(q)
    elif name == 'faiss':
        import faiss
        index = faiss.IndexFlatIP(LENGTH)
        index.add(x)
        call = lambda: index.search(q, top)
    elif name == 'numpy':
        def call():
            for part in np.array_split(q, max(1, len(q) * len(x) // 100_000_000)):
                s = x @ part.T
                s.argpartition(-top, axis=0) if len(x) <= 10_000 else None  # products only for more
    else:
        call = lambda: x.max()                                        # one sequential read of the floats, one thread
    times = []
    for i in range(4 if name == 'faiss' else 11):
        start = time.perf_counter()
        call()
        times.append(1e3 * (time.perf_counter() - start))
    print(statistics.median(times[1:]))


def run(*command):
    return [float(n) for n in subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()]


def main(classpath, real, runs=5):
    folder = os.path.join(tempfile.gettempdir(), 'search_rivals')
    os.makedirs(folder, exist_ok=True)
    for size, screened in SIZES:
        asked, rows, top = map(int, size.split('x'))
        x, q = os.path.join(folder, f'{rows}.npy'), os.path.join(folder, f'asked{asked}.npy')
        save(x, lambda: synthetic(real, rows, 0))
        save(q, lambda: synthetic(real, asked, 1))
        ours = ['java', '-Xmx1g', '-XX:MaxDirectMemorySize=1g', '-cp', classpath, 'org.visavis.search.SearchTimes', x, q, str(asked), str(top), screened]
        rivals = ['scikit-learn', 'faiss', 'numpy', 'read']
        found = []
        for i in range(runs):
            java = run(*ours)
            found.append(java + [run(sys.executable, __file__, name, x, q, str(top))[0] for name in rivals])
        medians = [statistics.median(column) for column in zip(*found)]
        print(f'{size}{" screened" if screened == "true" else ""}: {medians[0]:.1f} ms (first call {medians[1]:.0f} ms, {medians[2] / 1024:.0f} MB); ' + ', '.join(
            f'{name} {medians[3 + i]:.1f} ms, {statistics.median(row[3 + i] / row[0] for row in found):.2f} x' for i, name in enumerate(rivals)), flush=True)


if __name__ == '__main__':
    if sys.argv[1] in ('scikit-learn', 'faiss', 'numpy', 'read'): rival(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
    else: main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:]))
