"""Write a trained network as an ONNX file: plain operators, opset 17, one file, dynamic batch and size.

    python -m terrazzo.models.training.export RUN_FOLDER MODEL_FOLDER [--temperature T]

Input `image` float32 [N, 3, H, W], raw values 0..255, H and W multiples of 32. Output `scores` float32
[N, K, H, W], class probabilities (softmax of logits / T). The graph is built operator by operator: batch
normalisation is folded into the convolutions, "SAME" padding into their `pads`, the temperature into the
head.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from .encoder import Plan, SameConv
from .network import LandCoverNet
from .run import load_averaged

OPSET = 17


def fold(conv: nn.Conv2d, norm: nn.BatchNorm2d | None) -> tuple[np.ndarray, np.ndarray]:
    """(weight, bias) float32 of a convolution with the batch normalisation after it folded in."""
    w = conv.weight.detach().double()
    b = conv.bias.detach().double() if conv.bias is not None else torch.zeros(w.shape[0], dtype=torch.double)
    if norm is not None:
        g = norm.weight.detach().double() / torch.sqrt(norm.running_var.double() + norm.eps)
        w, b = w * g[:, None, None, None], (b - norm.running_mean.double()) * g + norm.bias.detach().double()
    return w.float().numpy(), b.float().numpy()


class Graph:
    """Collects nodes and weights; every method appends one operator and returns the name of its output."""

    def __init__(self):
        self.nodes, self.weights, self.count = [], [], 0

    def const(self, array) -> str:
        """Name of a new initialiser."""
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def op(self, kind: str, *inputs: str, output: str | None = None, **attributes) -> str:
        """Append a node."""
        self.count += 1
        out = output or f"{kind.lower()}_{self.count}"
        self.nodes.append(helper.make_node(kind, list(inputs), [out], name=f"n{self.count}_{kind}", **attributes))
        return out

    def conv(self, x: str, conv, norm=None, scale: float = 1.0) -> str:
        """Convolution; `conv` an nn.Conv2d or a SameConv; weights and bias multiplied by `scale`."""
        same = isinstance(conv, SameConv)
        c, norm = (conv.c, conv.n) if same else (conv, norm)
        w, b = fold(c, norm)
        p, (k, _) = c.padding[0], c.kernel_size
        pads = [conv.before] * 2 + [conv.after] * 2 if same else [p, p, p, p]
        return self.op(
            "Conv",
            x,
            self.const(w * np.float32(scale)),
            self.const(b * np.float32(scale)),
            pads=pads,
            kernel_shape=[k, k],
            strides=list(c.stride),
            dilations=list(c.dilation),
            group=c.groups,
        )

    def stem(self, x: str, conv: SameConv, plan: Plan) -> str:
        """First convolution (stride 2) with the scaling of colours folded in; it pads with what becomes 0."""
        w, b = fold(conv.c, conv.n)
        w64 = w.astype(np.float64)
        pads = self.const(np.array([0, 0, 0, 0, 0, 0, 1, 1], np.int64))
        x = self.op("Pad", x, pads, self.const(np.float32(plan.centre)))
        return self.op(
            "Conv",
            x,
            self.const((w64 / plan.spread).astype(np.float32)),
            self.const((b - w64.sum((1, 2, 3)) * (plan.centre / plan.spread)).astype(np.float32)),
            kernel_shape=[3, 3],
            strides=[2, 2],
            pads=[0, 0, 0, 0],
        )

    def softmax(self, x: str, output: str) -> str:
        """Softmax over channels in parts: ONNX Runtime is slow at a Softmax over axis 1."""
        x = self.op("Sub", x, self.op("ReduceMax", x, axes=[1], keepdims=1))
        e = self.op("Exp", x)
        return self.op(
            "Div", e, self.op("ReduceSum", e, self.const(np.array([1], np.int64)), keepdims=1), output=output
        )

    def relu6(self, x: str) -> str:
        """Clip to 0..6."""
        return self.op("Clip", x, "zero", "six")

    def up2(self, x: str) -> str:
        """Twice the size, bilinear with half-pixel centres."""
        return self.op("Resize", x, "", "twice", mode="linear", coordinate_transformation_mode="half_pixel")

    def sequence(self, x: str, blocks) -> str:
        """conv_bn blocks one after the other; `blocks` is a conv_bn or a sequence of them."""
        if isinstance(blocks[0], nn.Conv2d):
            blocks = [blocks]
        for conv, norm, _ in blocks:
            x = self.op("Relu", self.conv(x, conv, norm))
        return x


def build(net: LandCoverNet, temperature: float = 1.0) -> onnx.ModelProto:
    """The ONNX model of a network in evaluation mode."""
    g = Graph()
    for name, value in (
        ("zero", np.float32(0)),
        ("six", np.float32(6)),
        ("twice", np.array([1, 1, 2, 2], np.float32)),
    ):
        g.weights.append(numpy_helper.from_array(np.asarray(value), name))
    skips = []
    features = net.encoder.features
    x = g.up2("image") if net.upscale == 2 else "image"
    x = g.relu6(g.stem(x, features[0], net.encoder.plan))
    for i, block in enumerate(features[1:], start=1):
        y = x
        for conv in block.m[:-1]:
            y = g.relu6(g.conv(y, conv))
        y = g.conv(y, block.m[-1])
        x = g.op("Add", x, y) if block.shortcut else y
        if i in net.encoder.plan.skips:
            skips.append(x)
    f2, f4, f8, f16, f32 = skips
    d = net.decoder
    if d.lateral:
        f2, f4, f8, f16 = (g.sequence(f, side) for side, f in zip(d.lateral, (f2, f4, f8, f16)))
    x = g.sequence(f32, d.top)
    for blocks, skip in ((d.join16, f16), (d.join8, f8), (d.join4, f4)):
        x = g.sequence(g.op("Concat", g.up2(x), skip, axis=1), blocks)
    x = g.up2(g.sequence(x, d.narrow))
    x = g.sequence(g.op("Concat", x, f2, axis=1), d.join2)
    x = g.conv(x, d.head, scale=1.0 / temperature)
    g.softmax(x if net.upscale == 2 else g.up2(x), output="scores")
    k = d.head.out_channels
    graph = helper.make_graph(
        g.nodes,
        "landcover",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["batch", 3, "height", "width"])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["batch", k, "height", "width"])],
        g.weights,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="terrazzo")
    model.ir_version = 8
    onnx.checker.check_model(model, full_check=True)
    return model


def write(model: onnx.ModelProto, path: Path) -> None:
    """Save under a temporary name in the same folder, then rename."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".tmp")
    temporary.write_bytes(model.SerializeToString())
    os.replace(temporary, path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("run", type=Path)
    parser.add_argument("folder", type=Path, help="model folder, gets model.onnx")
    parser.add_argument("--temperature", type=float, default=1.0)
    args = parser.parse_args()
    net, state = load_averaged(args.run)
    write(build(net, args.temperature), args.folder / "model.onnx")
    size = (args.folder / "model.onnx").stat().st_size
    print(f"{args.folder / 'model.onnx'}: iteration {state['iteration']}, {size} bytes")


if __name__ == "__main__":
    main()
