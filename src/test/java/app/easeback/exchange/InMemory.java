package app.easeback.exchange;

import app.easeback.core.Content;
import app.easeback.core.Records;
import app.easeback.exchange.json.JsonWriter;
import app.easeback.exchange.table.TableWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Files of records as bytes.
public final class InMemory {

    private InMemory() {}

    /// The JSON file of `records`.
    public static byte[] json(Records records) {
        return bytes(file -> new JsonWriter().write(records, file));
    }

    /// The tables of `records` by the names of their files.
    public static Map<String, byte[]> tables(Records records) {
        var files = new LinkedHashMap<String, byte[]>();
        new TableWriter().tables(records).forEach((name, table) -> files.put(name, bytes(table)));
        return files;
    }

    /// What is in a file.
    ///
    /// @param now as of [RecordsReader]
    public static Records read(byte[] file, Instant now) {
        try {
            return new RecordsReader(now).read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Content content) {
        var bytes = new ByteArrayOutputStream();
        try {
            content.into(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
