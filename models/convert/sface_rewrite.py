"""sface_int8w.onnx -> the same function as a graph that ONNX Runtime runs faster on a CPU.   python rewrite.py IN.onnx OUT.onnx

1. No PRelu (each one makes ORT leave and re-enter its NCHWc layout). PRelu_a(y) = a*y + (1-a)*relu(y). Scaling channel c of
   the Conv in front by |1-a| and folding the sign of 1-a into the Conv behind leaves  k*y + relu(y), k = +-a/|1-a|:
   Relu, a depthwise 1x1 Conv and an Add that ORT fuses into that Conv. All of it stays in NCHWc.
2. The last PRelu takes the BatchNorm scale with it; the BatchNorm shift goes into the bias of the final Gemm, and the
   input factor 1/128 into the first weights.
3. scan=True: the layers up to conv_13_dw run face by face inside a Scan (their activations then stay in cache), the rest,
   which is bound by reading weights, runs on the whole batch.
Exact up to float rounding. The int8 weights are kept as they are, only their float scales change."""
import sys, numpy as np, onnx
from onnx import helper as h, numpy_helper as nh, TensorProto as T

def rewrite(src, dst, scan=True):
    m = onnx.load(src); I = {i.name: nh.to_array(i) for i in m.graph.initializer}
    slope = {n.input[0]: I[n.input[1]].ravel().astype(np.float64) for n in m.graph.node if n.op_type == 'PRelu'}
    convs = [n for n in m.graph.node if n.op_type == 'Conv']
    N, W = [], {}                                                # nodes and initializers of the graph being written

    def init(name, a): W[name] = np.ascontiguousarray(a); return name
    def node(op, ins, out, **at): N.append(h.make_node(op, ins, [out], **at)); return out
    def weight(w, row, col=None):                                # int8 weight w, output channel r times row[r]
        s = (I[w + '_s'] * row.reshape(-1, 1, 1)).astype(np.float32); q, z, shape = I[w + '_q'], I[w + '_z'], I[w + '_shape']
        if col is not None:                                      # input channels times col (+-1): one small layer, kept as float
            return init(w, ((q.astype(np.float32) - z) * s).reshape(shape) * col.reshape(1, -1, 1, 1).astype(np.float32))
        node('Cast', [init(w + '_q', q)], w + '_c', to=T.FLOAT); node('Cast', [init(w + '_z', z)], w + '_zf', to=T.FLOAT)
        node('Sub', [w + '_c', w + '_zf'], w + '_d'); node('Mul', [w + '_d', init(w + '_s', s)], w + '_m')
        return node('Reshape', [w + '_m', init(w + '_shape', shape)], w)
    def scale(x, k, out):                                        # channel c of x times k[c]
        return node('Conv', [x, init(out + '_k', k.astype(np.float32).reshape(-1, 1, 1, 1))], out, group=len(k), kernel_shape=[1, 1])

    x = node('Sub', ['image', init('mean', I['mean'])], 'x0')    # exact in float32, must stay in front of the zero padding
    sign, before = np.full(3, 1.0), None
    for n in convs:
        if scan and n.output[0] == 'conv_13_conv2d_y': before, N, W, xcut = (N, W), [], {}, x; x = 'trunk'
        y, a, depthwise = n.output[0], slope[n.output[0]], I[n.input[1] + '_shape'][1] == 1
        last = n is convs[-1]; g = np.ones_like(a) if last else np.abs(1 - a)
        assert g.min() > 1e-6, y
        row, col = (g * sign, None) if depthwise else (g, None if (sign > 0).all() else sign)
        if n is convs[0]: row = row * float(I['scale'][0])       # 2**-7, exact
        b = init(n.input[2], (I[n.input[2]] * g).astype(np.float32))
        node('Conv', [x, weight(n.input[1], row, col), b], y, **{t.name: h.get_attribute_value(t) for t in n.attribute})
        r = node('Relu', [y], y + '_r')
        if last:
            s = I['bn1_s'].ravel().astype(np.float64); x = node('Add', [scale(y, s * a, y + '_p'), scale(r, s * (1 - a), y + '_q')], 'features')
        else:
            sign = np.sign(1 - a); x = node('Add', [scale(y, sign * a / g, y + '_p'), r], y + '_u')
    node('Flatten', [x], 'flat', axis=1)
    w, shift = 'pre_fc1_w', I['bn1_b'].ravel().astype(np.float64)
    F = ((I[w + '_q'].astype(np.float64) - I[w + '_z']) * I[w + '_s']).reshape(128, len(shift), -1).sum(2)
    b = init('pre_fc1_b', (I['pre_fc1_b'] + F @ shift).astype(np.float32))
    node('Gemm', ['flat', weight(w, np.ones(128)), b], 'embedding', transB=1)

    tensors = lambda W: [nh.from_array(a, k) for k, a in W.items()]
    info = lambda name, *shape: h.make_tensor_value_info(name, T.FLOAT, shape)
    if scan:                                                     # one face: [3,112,112] -> [C,H,W]
        P, V = before
        P = [h.make_node('Unsqueeze', ['face', 'axis0'], ['image'])] + P + [h.make_node('Squeeze', [xcut, 'axis0'], ['face_out'])]
        V['axis0'] = np.array([0], np.int64)
        body = h.make_graph(P, 'face', [info('face', 3, 112, 112)], [info('face_out', 512, 7, 7)], tensors(V))
        N.insert(0, h.make_node('Scan', ['input'], ['trunk'], num_scan_inputs=1, body=body))
    else:
        N[0].input[0] = 'input'
    g = h.make_graph(N, 'sface', [info('input', 'batch', 3, 112, 112)], [info('embedding', 'batch', 128)], tensors(W))
    o = h.make_model(g, opset_imports=[h.make_opsetid('', 13)]); o.ir_version = 7
    onnx.checker.check_model(o, full_check=True)
    with open(dst, 'wb') as f: f.write(o.SerializeToString(deterministic=True))

if __name__ == '__main__': rewrite(sys.argv[1], sys.argv[2], scan='--no-scan' not in sys.argv)
