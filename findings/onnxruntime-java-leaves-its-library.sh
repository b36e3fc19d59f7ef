#!/bin/sh
# ONNX Runtime for Java 1.23.2 (com.microsoft.onnxruntime:onnxruntime, Maven Central) unpacks its native library into a
# folder of the temporary folder, onnxruntime-java and a number, and has the files deleted when the program ends. A program
# that is killed leaves them, 22 MB on Linux x64 each time, and no later start removes them; a program that ends by itself
# leaves the folder, empty, since the folder is asked to go before the files in it do.
# With -Donnxruntime.native.path=FOLDER the library is loaded from FOLDER, and a killed program leaves an empty folder.
#
# Needs java 11 or later and mvn. Prints what is left after each of three runs, and ends with 1 if that is no longer so.
# Seen (OpenJDK 17.0.15, Linux x64):
#   killed: 2 files, 1 folder(s)
#   ended: 0 files, 1 folder(s)
#   killed, with the library in a folder of its own: 0 files, 1 folder(s)
set -e
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mvn -q dependency:copy -Dartifact=com.microsoft.onnxruntime:onnxruntime:1.23.2 -DoutputDirectory="$work" \
	-Dmdep.useBaseVersion=true >/dev/null
cat > Hold.java <<'J'
public class Hold {
	public static void main(String[] arguments) throws Exception {
		ai.onnxruntime.OrtEnvironment.getEnvironment();
		System.out.println("ready");
		if (arguments.length > 0) Thread.sleep(600_000);
	}
}
J
javac -cp onnxruntime-1.23.2.jar Hold.java
unzip -q -j onnxruntime-1.23.2.jar 'ai/onnxruntime/native/linux-x64/*' -d own

left() { # prints what lies in the temporary folder of a run
	echo "$1: $(find "$2" -type f -path '*onnxruntime-java*' | wc -l | tr -d ' ') files, $(find "$2" -type d -name 'onnxruntime-java*' |
		wc -l | tr -d ' ') folder(s)"
}

killed() { # runs with options until the library is loaded, then kills
	mkdir "$1"
	java -Djava.io.tmpdir="$1" $2 -cp onnxruntime-1.23.2.jar:. Hold wait > said &
	until grep -q ready said; do sleep 1; done
	kill -9 $!
	wait $! 2>/dev/null || true
	: > said
}

: > said
killed a ""
one=$(left killed a)
mkdir b
java -Djava.io.tmpdir=b -cp onnxruntime-1.23.2.jar:. Hold > /dev/null
two=$(left ended b)
killed c "-Donnxruntime.native.path=own"
three=$(left "killed, with the library in a folder of its own" c)
printf '%s\n%s\n%s\n' "$one" "$two" "$three"
[ "$one" = "killed: 2 files, 1 folder(s)" ] && [ "$two" = "ended: 0 files, 1 folder(s)" ] &&
	[ "$three" = "killed, with the library in a folder of its own: 0 files, 1 folder(s)" ]
