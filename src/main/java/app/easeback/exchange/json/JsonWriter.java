package app.easeback.exchange.json;

import app.easeback.core.Records;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes records in the JSON format of docs/data-format.md. Equal records make equal bytes.
public final class JsonWriter {

    static final String FORMAT = "easeback";
    static final int VERSION = 1;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /// Writes the whole file in UTF-8, with the same line ends on every system. Writes piece by piece, so
    /// that nothing but the records has to be in memory.
    ///
    /// @param file is left open
    /// @throws IOException when it cannot be written
    public void write(Records records, OutputStream file) throws IOException {
        try {
            writeAll(records, file);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void writeAll(Records records, OutputStream file) {
        try (var json = FACTORY.createGenerator(new Indented(), file)) {
            json.writeStartObject();
            var out = new Output(json).text("format", FORMAT).number("version", VERSION);
            records.profile().ifPresent(profile -> out.object("profile", profile, ProfileJson::write));
            out.objects("sessions", records.sessions(), SessionJson::write)
                    .objects("checkIns", records.checkIns(), CheckInJson::write)
                    .objects("tape", records.tapes(), ComfortJson::write)
                    .objects("heat", records.heats(), ComfortJson::write)
                    .objects("complaints", records.complaints(), CheckInJson::write)
                    .objects("plans", records.plans(), ReminderJson::write)
                    .objects("reminders", records.reminders(), ReminderJson::write);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /// A line for each member, so that two exports can be compared line by line.
    private static final class Indented extends ObjectWriteContext.Base {

        private final PrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
