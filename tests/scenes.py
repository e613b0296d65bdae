"""Scenes of small timelines."""

from tests.timelines import FixedMeasure
from timeline_app.layout.fitting import fitted
from timeline_app.layout.packing import Frame
from timeline_app.layout.scene import build_scene

MEASURE = FixedMeasure()
WIDTH, HEIGHT = 1200, 600


def scene_of(timeline, viewport=None, packing=None, **choices):
    viewport = viewport or fitted(timeline, WIDTH)
    return build_scene(timeline, viewport, MEASURE, Frame(HEIGHT, **choices), packing)


def mark(scene, event_id):
    return scene.packing.place_of(scene.timeline.index_of(event_id))
