#!/bin/bash
# TwelveMonkeys' WebP reader (imageio-webp 3.15.0) does not smooth the edges of blocks in lossy files of one segment, and smooths them otherwise
# than libwebp in files of several. Beside libwebp without its interpolation of colours (dwebp -nofancy, Debian's package webp), a file
# that is not to be smoothed (-f 0) is within 1 level. Seen with cwebp and dwebp 1.2.4, Java 17.0.15, the largest difference in levels:
#   not to be smoothed: 1
#   one segment, smoothed: 24, the same read without smoothing: 1
#   four segments, smoothed: 24
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
command -v cwebp dwebp > /dev/null || { echo "cwebp and dwebp (Debian: webp) are missing"; exit 2; }
for artifact in com.twelvemonkeys.imageio:imageio-{webp,core,metadata} com.twelvemonkeys.common:common-{lang,io,image}; do
	mvn -q -B dependency:copy -Dartifact=$artifact:3.15.0 -DoutputDirectory="$work" -Dmdep.useBaseVersion=true
done
cat > Make.java <<'J'
public class Make {
	public static void main(String[] a) throws Exception {
		java.awt.image.BufferedImage i = new java.awt.image.BufferedImage(160, 160, 1);
		for (int y = 0; y < 160; y++) for (int x = 0; x < 160; x++) {
			int v = (int) (128 + 60 * Math.sin(x / 9.0) * Math.cos(y / 13.0) + 40 * Math.sin(x * y / 900.0));
			i.setRGB(x, y, v << 16 | v << 8 | v);
		}
		javax.imageio.ImageIO.write(i, "png", new java.io.File("a.png"));
	}
}
J
cat > Compare.java <<'J'
public class Compare {
	public static void main(String[] a) throws Exception {
		java.awt.image.BufferedImage one = javax.imageio.ImageIO.read(new java.io.File(a[0])), two = javax.imageio.ImageIO.read(new java.io.File(a[1]));
		int most = 0;
		for (int y = 0; y < 160; y++) for (int x = 0; x < 160; x++) for (int s = 0; s < 24; s += 8)
			most = Math.max(most, Math.abs((one.getRGB(x, y) >> s & 255) - (two.getRGB(x, y) >> s & 255)));
		System.out.println(most);
	}
}
J
difference() { java -cp "*:." Compare.java "$1" "$2"; }
java Make.java
cwebp -quiet -q 5 -f 0 a.png -o none.webp
cwebp -quiet -q 5 -segments 1 -f 60 a.png -o one.webp
cwebp -quiet -q 5 -segments 4 -f 60 a.png -o four.webp
for name in none one four; do dwebp -quiet -nofancy $name.webp -o $name.png; done
dwebp -quiet -nofancy -nofilter one.webp -o plain.png
none=$(difference none.webp none.png) one=$(difference one.webp one.png) plain=$(difference one.webp plain.png) four=$(difference four.webp four.png)
echo "not to be smoothed: $none"
echo "one segment, smoothed: $one, the same read without smoothing: $plain"
echo "four segments, smoothed: $four"
[ "$none" -le 1 ] && [ "$one" -gt 1 ] && [ "$plain" -le 1 ] && [ "$four" -gt 1 ]
