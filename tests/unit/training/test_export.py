"""ONNX export: equal to torch, one file, plain operators."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from terrazzo.models.training import export
from terrazzo.models.training.network import LandCoverNet

onnx = pytest.importorskip("onnx")
onnxruntime = pytest.importorskip("onnxruntime")


@pytest.fixture(scope="module", params=["mobilenet_v2", "efficientnet_lite0"])
def net(request):
    torch.manual_seed(3)
    net = LandCoverNet(8, encoder=request.param)
    for m in net.modules():
        if isinstance(m, torch.nn.BatchNorm2d):
            m.running_mean.normal_(0, 0.1)
            m.running_var.uniform_(0.5, 2)
            m.weight.data.uniform_(0.5, 1.5)
            m.bias.data.normal_(0, 0.1)
    return net.eval()


@pytest.fixture(scope="module")
def session(net, tmp_path_factory):
    path = tmp_path_factory.mktemp("export") / "model.onnx"
    export.write(export.build(net, 1.7), path)
    assert [p.name for p in path.parent.iterdir()] == ["model.onnx"]
    return onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])


@pytest.mark.parametrize("shape", [(1, 3, 32, 32), (2, 3, 64, 96), (3, 3, 160, 64), (1, 3, 256, 256)])
def test_equal_to_torch(net, session, shape):
    x = torch.rand(shape, generator=torch.Generator().manual_seed(4)) * 255
    with torch.no_grad():
        expected = (net.full_logits(x) / 1.7).softmax(1).numpy()
    scores = session.run(None, {"image": x.numpy()})[0]
    assert scores.shape == (shape[0], 8, *shape[2:])
    assert scores.dtype == np.float32
    assert np.abs(scores - expected).max() < 1e-4
    assert np.abs(scores.sum(1) - 1).max() < 1e-5


def test_extreme_values_stay_finite(session):
    for value in (0, 255):
        scores = session.run(None, {"image": np.full((1, 3, 64, 64), value, np.float32)})[0]
        assert np.isfinite(scores).all()


def test_graph_is_clean(net):
    model = export.build(net, 1.0)
    assert [(o.domain, o.version) for o in model.opset_import] == [("", 17)]
    kinds = {n.op_type for n in model.graph.node}
    assert kinds <= {
        "Pad",
        "Conv",
        "Clip",
        "Add",
        "Relu",
        "Resize",
        "Concat",
        "ReduceMax",
        "Sub",
        "Exp",
        "ReduceSum",
        "Div",
    }
    assert not any(t.data_location == onnx.TensorProto.EXTERNAL for t in model.graph.initializer)
    (entry,), (result,) = model.graph.input, model.graph.output
    assert (entry.name, result.name) == ("image", "scores")
    dims = [d.dim_param or d.dim_value for d in entry.type.tensor_type.shape.dim]
    assert dims == ["batch", 3, "height", "width"]
