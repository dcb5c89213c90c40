package app.easeback.core;

/// The version of the app.
public final class Version {

    private Version() {}

    /// As the build wrote it into the module: "0.1.0"; empty outside of a module.
    public static String text() {
        var descriptor = Version.class.getModule().getDescriptor();
        return descriptor == null ? "" : descriptor.rawVersion().orElse("");
    }
}
