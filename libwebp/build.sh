#!/bin/bash
# Makes libwebp.wasm, the decoder of libwebp without threads and without instructions for certain processors: libwebp/build.sh ARCHIVE
# ARCHIVE is libwebp_1.6.0.orig.tar.gz as released, of Debian's source package libwebp 1.6.0-0.1: apt-get source --download-only libwebp=1.6.0-0.1
# Needs of Debian 12: clang-14 and lld-14 1:14.0.6-12, wasi-libc 0.0~git20220510.9886d3d-2. The same of these give the same bytes.
set -euo pipefail
export LC_ALL=C
archive=$(realpath "$1") here=$(realpath "$(dirname "$0")")
sha256sum --check --quiet <<< "e4ab7009bf0629fd11982d4c2aa83964cf244cffba7347ecd39019a9e38c4564  $archive"
sha256sum --check --quiet <<< "b4d69bce4aba85f9e1014c57a583b1ea642d15fb95eb0a0b1314e0fd5880a767  /usr/lib/wasm32-wasi/libc.a"
clang-14 --version | grep -q "^Debian clang version 14.0.6$" || { echo "another clang than Debian's 14.0.6"; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
tar xzf "$archive" --strip-components=1
sources=(src/dec/{alpha,buffer,frame,io,quant,tree,vp8,vp8l,webp}_dec.c
	src/dsp/{alpha_processing,cpu,dec,dec_clip_tables,filters,lossless,rescaler,upsampling,yuv}.c
	src/utils/{bit_reader,color_cache,filters,huffman,quant_levels_dec,random,rescaler,thread}_utils.c src/utils/{palette,utils}.c)
# HotSpot compiles no method of more than 8,000 bytes of byte code, so no function is put into another that its author has not put there.
for source in "${sources[@]}"; do
	clang-14 --target=wasm32-wasi -O2 -fno-inline-functions -fno-unroll-loops -mbulk-memory -ffunction-sections -fdata-sections -DNDEBUG -I. -c "$source"
done
# By the linker itself: clang would have what it links changed by wasm-opt wherever that is installed.
wasm-ld-14 --no-entry --gc-sections --strip-all --stack-first -z stack-size=1048576 --export=malloc --export=WebPGetFeaturesInternal \
	--export=WebPInitDecoderConfigInternal --export=WebPDecode ./*.o /usr/lib/wasm32-wasi/libc.a -o libwebp.wasm
cp libwebp.wasm "$here"
cd "$here" && sha256sum libwebp.wasm
