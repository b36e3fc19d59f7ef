#!/bin/bash
# ONNX Runtime 1.23.2 (CPU) has no Max and no Min of 8-bit integers, which ONNX has had since operator set 12, though its Clip takes them.
#
# Whoever writes a recogniser in integers meets it at PReLU: for slopes of at most 1 that is max(x, a x), two operators that both
# have 8-bit versions by the standard. onnx's checker accepts the model and its reference implementation runs it; ONNX Runtime
# refuses it when the session is made ("Could not find an implementation for Max(13)"). The activations have to go through
# floating point (Dequantize, PRelu, Quantize), which takes back a good part of what the integers win.
#
# Seen on 2026-12-01 with onnxruntime 1.23.2, onnx 1.22.0, numpy 2.4.6, Python 3.11, x86-64.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" -q install onnxruntime==1.23.2 onnx==1.22.0 numpy==2.4.6
"$folder/venv/bin/python" - <<'PYTHON'
import numpy as np, onnx, onnxruntime
from onnx import TensorProto, checker, helper, reference

def model(operator, kind, inputs):
	names = [f'x{i}' for i in range(inputs)]
	graph = helper.make_graph([helper.make_node(operator, names, ['y'])], 'one', [helper.make_tensor_value_info(name, kind, [4]) for name in names],
		[helper.make_tensor_value_info('y', kind, [4])])
	one = helper.make_model(graph, opset_imports=[helper.make_opsetid('', 13)])
	one.ir_version = 8
	checker.check_model(one, full_check=True)
	return one

def runs(one):
	try:
		onnxruntime.InferenceSession(one.SerializeToString())
		return True
	except Exception as refusal:
		assert 'NOT_IMPLEMENTED' in str(refusal), refusal
		return False

for operator, best in (('Max', np.maximum), ('Min', np.minimum)):
	for kind, type in ((TensorProto.UINT8, np.uint8), (TensorProto.INT8, np.int8)):
		a, b = np.array([1, 9, 3, 7], type), np.array([5, 2, 3, 8], type)
		one = model(operator, kind, 2)
		assert (reference.ReferenceEvaluator(one).run(None, {'x0': a, 'x1': b})[0] == best(a, b)).all()
		assert not runs(one), f'{operator} of {type.__name__} runs now'
		print(f'{operator} of {type.__name__}: valid, run by onnx itself, not implemented by ONNX Runtime')
	assert runs(model(operator, TensorProto.FLOAT, 2)) and runs(model(operator, TensorProto.INT32, 2))
assert runs(model('Clip', TensorProto.UINT8, 1)) and runs(model('Clip', TensorProto.INT8, 1))
print('Clip of both runs, and so do Max and Min of 32-bit integers and floats')
PYTHON
