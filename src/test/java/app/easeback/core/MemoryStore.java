package app.easeback.core;

import app.easeback.core.checkin.CheckIns;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Entries;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.Profiles;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.Plans;
import app.easeback.core.reminder.Reminders;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.ShownSuggestions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A whole store in memory, with history and transactions, for tests of what stands above storage.
public final class MemoryStore implements Store {

    private long foreignChanges;
    private final MemoryEntries<ImsSession> sessions = new MemoryEntries<>();
    private final MemoryEntries.OfCheckIns checkIns = new MemoryEntries.OfCheckIns();
    private final MemoryEntries<Tape> tapes = new MemoryEntries<>();
    private final MemoryEntries<Heat> heats = new MemoryEntries<>();
    private final MemoryEntries<ComplaintPain> complaints = new MemoryEntries<>();
    private final MemoryShown shown = new MemoryShown();
    private Optional<Profile> profile = Optional.empty();
    private final MemoryReminders reminders = new MemoryReminders();
    private Map<PlanId, Plan> plans = new HashMap<>();
    private Map<String, Map<String, String>> drafts = new HashMap<>();
    private Map<String, String> preferences = new HashMap<>();
    private Optional<StoreException> refusal = Optional.empty();
    private Optional<StoreException> lostAtTheEnd = Optional.empty();
    private int depth;

    /// Whether what is written now may still be taken back.
    public boolean isWriting() {
        return depth > 0;
    }

    /// Takes every transaction back at its end from now on, as a disk would that fills up meanwhile; until it is told
    /// otherwise.
    public void loseAtTheEnd(Optional<StoreException> trouble) {
        lostAtTheEnd = trouble;
    }

    /// Refuses every transaction, and so every preference, from now on, as a full disk would.
    public void refuseWrites(StoreException trouble) {
        refusal = Optional.of(trouble);
    }

    @Override
    public Entries<ImsSession> sessions() {
        return sessions;
    }

    @Override
    public CheckIns checkIns() {
        return checkIns;
    }

    @Override
    public Entries<Tape> tapes() {
        return tapes;
    }

    @Override
    public Entries<Heat> heats() {
        return heats;
    }

    @Override
    public Entries<ComplaintPain> complaints() {
        return complaints;
    }

    @Override
    public Profiles profiles() {
        return new Profiles() {
            @Override
            public Optional<Profile> saved() {
                return profile;
            }

            @Override
            public void save(Profile other) {
                profile = Optional.of(other);
            }
        };
    }

    @Override
    public Plans plans() {
        return new Plans() {
            @Override
            public Optional<Plan> find(PlanId id) {
                return Optional.ofNullable(plans.get(id));
            }

            @Override
            public void put(Plan plan) {
                plans.put(plan.id(), plan);
            }

            @Override
            public List<Plan> all() {
                return plans.values().stream()
                        .sorted(Comparator.comparing(plan -> plan.id().toString()))
                        .toList();
            }
        };
    }

    @Override
    public Reminders reminders() {
        return reminders;
    }

    @Override
    public ShownSuggestions shown() {
        return shown;
    }

    @Override
    public Drafts drafts() {
        return new Drafts() {
            @Override
            public Map<String, String> find(String form) {
                return drafts.getOrDefault(form, Map.of());
            }

            @Override
            public void put(String form, Map<String, String> fields) {
                drafts.put(form, Map.copyOf(fields));
            }
        };
    }

    @Override
    public Preferences preferences() {
        return new Preferences() {
            @Override
            public Optional<String> find(String name) {
                return Optional.ofNullable(preferences.get(name));
            }

            @Override
            public void put(String name, String value) {
                inTransaction(() -> {
                    preferences.put(name, value);
                    return value;
                });
            }
        };
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        refusal.ifPresent(trouble -> {
            throw trouble;
        });
        Runnable rollback = snapshot();
        boolean done = false;
        depth++;
        try {
            T result = work.get();
            if (depth == 1 && lostAtTheEnd.isPresent()) {
                throw lostAtTheEnd.get();
            }
            done = true;
            return result;
        } finally {
            depth--;
            if (!done && depth == 0) {
                rollback.run();
            }
        }
    }

    @Override
    public long foreignChanges() {
        return foreignChanges;
    }

    /// As if another process had written.
    public void writtenElsewhere() {
        foreignChanges++;
    }

    private Runnable snapshot() {
        var lists = List.of(
                sessions.snapshot(),
                checkIns.snapshot(),
                tapes.snapshot(),
                heats.snapshot(),
                complaints.snapshot(),
                shown.snapshot(),
                reminders.snapshot());
        var keptProfile = profile;
        var keptPlans = new HashMap<>(plans);
        var keptDrafts = new HashMap<>(drafts);
        var keptPreferences = new HashMap<>(preferences);
        return () -> {
            lists.forEach(Runnable::run);
            profile = keptProfile;
            plans = keptPlans;
            drafts = keptDrafts;
            preferences = keptPreferences;
        };
    }
}
