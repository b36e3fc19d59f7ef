"""Open Model Zoo's face-reidentification-retail-0095 -> ONNX for ONNX Runtime on a CPU (numpy, onnx).   python reid0095_to_onnx.py IN.xml OUT.onnx

IN.xml and IN.bin are Intel's FP16 files (IR version 11), by github.com/openvinotoolkit/open_model_zoo, release 2023.0, models/intel.
1. Each layer becomes the ONNX node of the same meaning; the batch is dynamic. Constants of 1,024 values or more stay in half precision,
   as Intel has them, and are cast to float when the session starts.
2. No PRelu (each one makes ORT leave and re-enter its NCHWc layout): PRelu_a(y) = a*y + (1-a)*relu(y), for slopes of any sign and size.
   Both factors are depthwise 1x1 convolutions, which stay in NCHWc."""
import sys, xml.etree.ElementTree as ET, numpy as np, onnx
from onnx import helper as h, numpy_helper as nh, TensorProto as T

TYPES = {'f16': np.float16, 'f32': np.float32, 'i64': np.int64, 'i32': np.int32}
SAME = {'Add': 'Add', 'Multiply': 'Mul', 'Sigmoid': 'Sigmoid'}
ints = lambda text: [int(x) for x in text.split(',')]


def convert(xml, out):
    net, data = ET.parse(xml).getroot(), open(xml[:-3] + 'bin', 'rb').read()
    source = {(e.get('to-layer'), e.get('to-port')): e.get('from-layer') for e in net.find('edges')}
    nodes, casts, tensors, const, value, channels = [], [], {}, {}, {}, {}

    def tensor(name, a):
        if name not in tensors:
            half = a.dtype == np.float32 and a.size >= 1024
            if half: casts.append(h.make_node('Cast', [name + '_h'], [name], to=T.FLOAT)); assert (a.astype(np.float16) == a).all(), name
            tensors[name] = nh.from_array(np.ascontiguousarray(a.astype(np.float16) if half else a), name + '_h' * half)
        return name
    def node(op, ins, name, **at): nodes.append(h.make_node(op, ins, [name], **at)); return name
    def get(layer): return value[layer] if layer in value else tensor('c' + layer, const[layer])
    def factor(x, a, n, name): return node('Conv', [x, tensor(name + '_k', np.full((n, 1, 1, 1), a, np.float32))], name, group=n, kernel_shape=[1, 1])

    for layer in net.find('layers'):
        i, kind, d = layer.get('id'), layer.get('type'), layer.find('data')
        ins = [source[i, p.get('id')] for p in layer.find('input')] if layer.find('input') is not None else []
        shape = [int(x.text) for x in layer.find('output')[0]] if layer.find('output') is not None else []
        n = 'n' + i
        if kind == 'Parameter': value[i] = 'input'
        elif kind == 'Const':
            a = np.frombuffer(data, TYPES[d.get('element_type')], int(np.prod(shape)), int(d.get('offset'))).reshape(shape)
            const[i] = a.astype(np.float32) if a.dtype.kind == 'f' else a
        elif kind == 'Convert': const[i] = const[ins[0]]
        elif kind in ('Convolution', 'GroupConvolution'):
            w, group = const[ins[1]], 1
            if kind == 'GroupConvolution': group, w = w.shape[0], w.reshape(-1, *w.shape[2:])
            value[i] = node('Conv', [get(ins[0]), tensor('w' + i, w)], n, group=group, kernel_shape=w.shape[2:], strides=ints(d.get('strides')),
                pads=ints(d.get('pads_begin')) + ints(d.get('pads_end')), dilations=ints(d.get('dilations')))
        elif kind == 'PReLU':
            y, a = get(ins[0]), float(const[ins[1]].ravel()[0]); assert const[ins[1]].size == 1
            value[i] = node('Add', [factor(y, np.float32(a), shape[1], n + '_a'), factor(node('Relu', [y], n + '_r'), np.float32(1 - a), shape[1], n + '_b')], n)
        elif kind == 'AvgPool':
            value[i] = node('AveragePool', [get(ins[0])], n, kernel_shape=ints(d.get('kernel')), strides=ints(d.get('strides')),
                pads=ints(d.get('pads_begin')) + ints(d.get('pads_end')), count_include_pad=int(d.get('exclude-pad') == 'false'))
        elif kind == 'Result': node('Flatten', [get(ins[0])], 'embedding', axis=1)
        else: value[i] = node(SAME[kind], [get(x) for x in ins], n)

    info = lambda name, *shape: h.make_tensor_value_info(name, T.FLOAT, shape)
    g = h.make_graph(casts + nodes, 'reid0095', [info('input', 'N', 3, 128, 128)], [info('embedding', 'N', 256)], list(tensors.values()))
    m = h.make_model(g, opset_imports=[h.make_opsetid('', 13)]); m.ir_version = 8
    onnx.checker.check_model(m, full_check=True)
    onnx.save(m, out)


if __name__ == '__main__': convert(*sys.argv[1:])
