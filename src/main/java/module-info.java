module app.easeback {
    requires javafx.controls;
    requires javafx.graphics;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    requires info.picocli;
    requires org.freedesktop.dbus;
    requires org.apache.commons.statistics.distribution;
    requires tools.jackson.core;
    requires ical4j.core;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    exports app.easeback.app to
            javafx.graphics;

    opens app.easeback.cli to
            info.picocli;
}
