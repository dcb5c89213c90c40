package app.easeback.app.files;

import app.easeback.storage.OwnFiles;
import app.easeback.ui.common.work.Written;
import java.io.IOException;
import java.nio.file.Path;

/// Writes a file, or a folder of files, to where the user wants it, unless something that Easeback keeps is
/// there.
///
/// @param own what is kept
public record UserFile(OwnFiles own) {

    private static final System.Logger LOG = System.getLogger(UserFile.class.getName());

    /// What writes a file, or a folder of files.
    @FunctionalInterface
    interface Writer {

        void to(Path place) throws IOException;
    }

    Written write(Path place, Writer writer) {
        try {
            if (own.refusal(OwnFiles.real(place)).isPresent()) {
                return Written.KEPT;
            }
            writer.to(place);
            return Written.WRITTEN;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a file for the user was not written", e);
            return Written.FAILED;
        }
    }
}
