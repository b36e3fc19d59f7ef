#!/usr/bin/env python3
"""Writes what OpenCV gives for a small pattern: python3 resample_oracle.py ../resources/org/visavis/image/resampled.txt
Each block: a line "name width height", then a line of 3 * height * width values, channel first, blue green red."""
import sys
import cv2, numpy as np

y, x = np.mgrid[:29, :37]
pattern = np.stack([(7 * x + 13 * y + 50 * c + x * y % 17 * 3) % 256 for c in range(3)], 2).astype(np.float32)  # BGR

with open(sys.argv[1], 'w') as out:
	print('# OpenCV %s, numpy %s' % (cv2.__version__, np.__version__), file=out)
	def write(name, image):
		print(name, image.shape[1], image.shape[0], file=out)
		print(*('%.4f' % v for v in image.transpose(2, 0, 1).ravel()), file=out)
	for size in ((16, 11), (18, 29), (7, 3)):
		write('shrunk', cv2.resize(pattern, size, interpolation=cv2.INTER_AREA))
	for size in ((30, 24), (23, 18)):
		write('enlarged', cv2.resize(pattern[:12, :15], size, interpolation=cv2.INTER_LINEAR))
