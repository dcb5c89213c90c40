module app.easeback {
    requires javafx.controls;
    requires javafx.graphics;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.material2;
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    requires info.picocli;
    requires tools.jackson.core;
    requires static org.jspecify;
}
