package app.easeback.storage.jdbc;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.entry.Id;
import app.easeback.core.entry.IsoTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.Optional;

/// One row of a result, read by column names. The counterpart of [Columns].
///
/// @param cells the result, positioned at this row
public record Row(ResultSet cells) {

    /// Makes a value from a row. It throws an [IllegalArgumentException] or [java.time.DateTimeException]
    /// when what is kept makes no sense.
    @FunctionalInterface
    public interface Reader<T> {

        T read(Row row) throws SQLException;
    }

    /// A text that has to be there.
    ///
    /// @throws IllegalArgumentException when there is none, which cannot happen in a sound database
    public String text(String column) throws SQLException {
        return optionalText(column).orElseThrow(() -> new IllegalArgumentException("nothing in " + column));
    }

    public Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(cells.getString(column));
    }

    public int number(String column) throws SQLException {
        return cells.getInt(column);
    }

    public long longNumber(String column) throws SQLException {
        return cells.getLong(column);
    }

    public Optional<Integer> optionalNumber(String column) throws SQLException {
        int value = cells.getInt(column);
        return cells.wasNull() ? Optional.empty() : Optional.of(value);
    }

    public Optional<Double> optionalReal(String column) throws SQLException {
        double value = cells.getDouble(column);
        return cells.wasNull() ? Optional.empty() : Optional.of(value);
    }

    public boolean flag(String column) throws SQLException {
        return number(column) != 0;
    }

    public Optional<Boolean> optionalFlag(String column) throws SQLException {
        return optionalNumber(column).map(value -> value != 0);
    }

    public ZonedDateTime time(String column) throws SQLException {
        return IsoTime.parseKept(text(column));
    }

    public Optional<ZonedDateTime> optionalTime(String column) throws SQLException {
        return optionalText(column).map(IsoTime::parseKept);
    }

    public <T extends Enum<T>> T constant(String column, Class<T> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    public <T extends Enum<T>> Optional<T> optionalConstant(String column, Class<T> type) throws SQLException {
        return optionalText(column).map(name -> Enum.valueOf(type, name));
    }

    public Id id() throws SQLException {
        return new Id(text("id"));
    }

    public Site site() throws SQLException {
        return new Site(muscle("muscle"), constant("side", Side.class));
    }

    public Muscle muscle(String column) throws SQLException {
        String id = text(column);
        return MuscleCatalog.standard()
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("the catalogue has no muscle " + id));
    }
}
