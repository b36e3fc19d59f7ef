"""The graphs of org.visavis.model.Products.   python products.py FOLDER    (onnx 1.23.2)

product.onnx: products = vectors x columns, and of each group of rows the largest of each column.
sum.onnx: the same with `before` added to the products.
bytes.onnx: products of one row of unsigned bytes with columns of signed ones, exact.
"""
import os, sys, onnx
from onnx import helper as h, TensorProto as T


def value(name, *shape, of=T.FLOAT):
    return h.make_tensor_value_info(name, of, shape)


def save(folder, name, products, more):
    largest = [h.make_node('Reshape', ['products', 'groups'], ['grouped']),
               h.make_node('ReduceMax', ['grouped', 'axis'], ['largest'], keepdims=0)]
    inputs = [value('vectors', 'rows', 'length'), value('columns', 'length', 'n'), value('groups', 3, of=T.INT64)]
    axis = h.make_tensor('axis', T.INT64, [1], [1])
    graph = h.make_graph(products + largest, name, inputs + more, [value('products', 'rows', 'n'), value('largest', 'g', 'n')], [axis])
    write(folder, name, graph)


def write(folder, name, graph):
    model = h.make_model(graph, opset_imports=[h.make_opsetid('', 18)], ir_version=9, producer_name='products.py')
    onnx.checker.check_model(model)
    onnx.save(model, os.path.join(folder, name + '.onnx'))


save(sys.argv[1], 'product', [h.make_node('MatMul', ['vectors', 'columns'], ['products'])], [])
save(sys.argv[1], 'sum', [h.make_node('MatMul', ['vectors', 'columns'], ['further']),
                          h.make_node('Add', ['further', 'before'], ['products'])], [value('before', 'rows', 'n')])

graph = h.make_graph([h.make_node('MatMulInteger', ['row', 'columns'], ['products'])], 'bytes',
                     [value('row', 1, 'length', of=T.UINT8), value('columns', 'length', 'n', of=T.INT8)], [value('products', 1, 'n', of=T.INT32)])
write(sys.argv[1], 'bytes', graph)
