#!/usr/bin/env python3
"""Writes three crops of a London photograph by warp_area of shared/models/convert/fm.py:
FM_OUT=... python3 crop_oracle.py SHARED ../resources/org/visavis/image
Each file: "a b dx dy size" of the transform from photograph to crop, then 3 * size * size values, channel first, red green blue."""
import os, re, sys
import cv2, numpy as np

shared, out = sys.argv[1:]
source = open(os.path.join(shared, 'models/convert/fm.py')).read()
wanted = re.search(r'def bilinear.*?(?=# -+ embedding)', source, re.S).group()  # the rest of the file opens networks
exec(wanted)

photo = cv2.imread(os.path.join(shared, 'data/london/neutral_front/001_03.jpg'))
for name, scale, turn, dx, dy in (('border', 0.9, 0.3, 4, 9), ('halved', 0.3, -0.2, -60, -50), ('halved-thrice', 0.1, 0.1, -17, -20)):
	a, b = scale * np.cos(turn), scale * np.sin(turn)
	crop = warp_area(photo, np.array([[a, -b, dx], [b, a, dy]]), 24)
	with open(os.path.join(out, 'crop-%s.txt' % name), 'w') as f:
		print('# OpenCV %s, numpy %s' % (cv2.__version__, np.__version__), file=f)
		print(repr(float(a)), repr(float(b)), dx, dy, 24, file=f)
		print(*('%.4f' % v for v in crop[..., ::-1].transpose(2, 0, 1).ravel()), file=f)
