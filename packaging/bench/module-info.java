module bare {
    requires javafx.controls;
}
