package app.easeback.ui.body.drawing;

/// From where the body is seen. From the front it faces the viewer, so that its left is to the viewer's right.
enum BodyView {
    FRONT,
    BACK
}
