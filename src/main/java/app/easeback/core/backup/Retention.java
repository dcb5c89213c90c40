package app.easeback.core.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which backups are kept. The newest of each of the last 12 days, 10 weeks and 9 months that have any; and
/// the last three of each kind that was made for a reason, whatever came after it on that day. The numbers
/// are a product decision.
///
/// One of the past ([BackupKind#isOfThePast]) does not count as the backup of its day, week or month. Of
/// those before a restore, the first of each of the last 12 days that have one stays too: someone who puts
/// back one after another, to find the right one, keeps the state before the first.
///
/// A day, week (from Monday) or month without a backup does not count: after a year away as many are kept.
public record Retention(int days, int weeks, int months, int ofAKind) {

    public static final Retention STANDARD = new Retention(12, 10, 9, 3);

    /// The ones to keep of `all`; the newest is always among them.
    ///
    /// @param zone whose days are meant
    public Set<BackupName> kept(Collection<BackupName> all, ZoneId zone) {
        var newestFirst = all.stream().sorted(Comparator.reverseOrder()).toList();
        var ofTheirTime =
                newestFirst.stream().filter(name -> !name.kind().isOfThePast()).toList();
        var kept = new HashSet<BackupName>();
        kept.addAll(newestOfEach(ofTheirTime, zone, day -> day, days));
        kept.addAll(newestOfEach(ofTheirTime, zone, Retention::week, weeks));
        kept.addAll(newestOfEach(ofTheirTime, zone, YearMonth::from, months));
        kept.addAll(firstBeforeARestore(newestFirst, zone));
        madeForAReason(newestFirst).forEach(kept::add);
        return Set.copyOf(kept);
    }

    private static List<BackupName> newestOfEach(
            List<BackupName> newestFirst, ZoneId zone, Function<LocalDate, Object> period, int periods) {
        var newest = new LinkedHashMap<Object, BackupName>();
        for (var name : newestFirst) {
            newest.putIfAbsent(period.apply(day(name, zone)), name);
        }
        return newest.values().stream().limit(periods).toList();
    }

    private List<BackupName> firstBeforeARestore(List<BackupName> newestFirst, ZoneId zone) {
        var first = new LinkedHashMap<LocalDate, BackupName>();
        newestFirst.stream()
                .filter(name -> name.kind() == BackupKind.BEFORE_RESTORE)
                .forEach(name -> first.put(day(name, zone), name));
        return first.values().stream().limit(days).toList();
    }

    private static LocalDate day(BackupName name, ZoneId zone) {
        return LocalDate.ofInstant(name.at(), zone);
    }

    private Stream<BackupName> madeForAReason(List<BackupName> newestFirst) {
        return Stream.of(BackupKind.values())
                .filter(kind -> kind != BackupKind.DAILY)
                .flatMap(kind ->
                        newestFirst.stream().filter(name -> name.kind() == kind).limit(ofAKind));
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
