#!/usr/bin/env python3
"""Prints the constants of LibheifFunction: python3 libheif_names.py libheif.js
libheif.js lies beside libheif.wasm in the npm package libheif-js (made with 1.23.2) and gives the short names of exports."""
import re, sys

WANTED = '''malloc heif_get_version heif_context_alloc heif_context_read_from_memory_without_copy
heif_context_get_primary_image_handle heif_image_handle_get_width heif_image_handle_get_height
heif_image_handle_has_alpha_channel heif_image_handle_is_premultiplied_alpha heif_image_handle_get_luma_bits_per_pixel
heif_image_handle_get_raw_color_profile_size heif_image_handle_get_raw_color_profile heif_decoding_options_alloc
heif_decode_image heif_image_get_width heif_image_get_height heif_image_get_plane_readonly
heif_image_get_nclx_color_profile heif_image_get_decoding_warnings'''.split()

script = open(sys.argv[1]).read()
names = dict(re.findall(r't\._(\w+)=a\.([\w$]+)', script))
print('__wasm_call_ctors:', re.search(r'\b\w+\(a\.(\w+)\),pe\("wasm-instantiate"\)', script).group(1))
for name in WANTED:
	print('%s("%s"), //' % (name.removeprefix('heif_').upper(), names[name]))
