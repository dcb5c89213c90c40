package app.easeback.core.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MuscleCatalogTest {

    private final MuscleCatalog catalog = MuscleCatalog.standard();

    @Test
    void has60MusclesOfDifferentIds() {
        assertEquals(60, catalog.muscles().size());
        assertEquals(60, catalog.muscles().stream().map(Muscle::id).distinct().count());
    }

    @Test
    void has18Movements() {
        assertEquals(
                List.of(
                        "squat",
                        "hinge",
                        "lunge",
                        "run",
                        "walk",
                        "jump",
                        "cycle",
                        "row",
                        "pull-up",
                        "press",
                        "overhead-press",
                        "curl",
                        "triceps",
                        "grip",
                        "core",
                        "calf-raise",
                        "throw",
                        "kick"),
                Arrays.stream(Movement.values()).map(Movement::id).toList());
    }

    @Test
    void everyMovementIsFoundByItsId() {
        for (Movement movement : Movement.values()) {
            assertEquals(Optional.of(movement), Movement.ofId(movement.id()));
        }
        assertEquals(Optional.empty(), Movement.ofId("SQUAT"));
    }

    @Test
    void everyMuscleIsFoundByItsId() {
        for (Muscle muscle : catalog.muscles()) {
            assertEquals(Optional.of(muscle), catalog.find(muscle.id()));
            assertTrue(muscle.id().matches("[a-z]+(-[a-z]+)*"), muscle.id());
        }
        assertEquals(Optional.empty(), catalog.find("no-such-muscle"));
    }

    @ParameterizedTest
    @CsvSource({
        "trapezius-descending-part, NECK, grip overhead-press, row hinge throw",
        "suboccipital-muscles, NECK, '', cycle core",
        "scalene-muscles, NECK, '', grip throw run",
        "trapezius-transverse-part, SHOULDER_CHEST, row, pull-up hinge",
        "infraspinatus, SHOULDER_CHEST, throw row, overhead-press pull-up",
        "triceps-brachii, ARM_FOREARM, triceps press overhead-press, throw",
        "multifidus, LOW_BACK, hinge core, squat run walk",
        "quadratus-lumborum, LOW_BACK, hinge core, walk run grip",
        "rectus-abdominis, TRUNK, core, pull-up throw",
        "gluteus-maximus, HIP, squat hinge lunge, run jump cycle",
        "vastus-lateralis, THIGH, squat lunge cycle, jump run",
        "biceps-femoris, THIGH, hinge run, squat lunge kick",
        "gastrocnemius, LEG_FOOT, calf-raise run jump, walk cycle",
        "flexor-hallucis-brevis, LEG_FOOT, run, walk calf-raise jump"
    })
    void namesWhatAMuscleLoads(String id, MuscleGroup group, String primary, String secondary) {
        var muscle = catalog.find(id).orElseThrow();
        assertEquals(group, muscle.group());
        for (Movement movement : Movement.values()) {
            Load expected = Load.NONE;
            if (List.of(primary.split(" ", -1)).contains(movement.id())) {
                expected = Load.PRIMARY;
            } else if (List.of(secondary.split(" ", -1)).contains(movement.id())) {
                expected = Load.SECONDARY;
            }
            assertEquals(expected, muscle.loadIn(movement), movement::id);
        }
    }

    @Test
    void groupsHaveTheirNumberOfMuscles() {
        assertEquals(7, of(MuscleGroup.NECK));
        assertEquals(16, of(MuscleGroup.SHOULDER_CHEST));
        assertEquals(11, of(MuscleGroup.ARM_FOREARM));
        assertEquals(4, of(MuscleGroup.LOW_BACK));
        assertEquals(2, of(MuscleGroup.TRUNK));
        assertEquals(6, of(MuscleGroup.HIP));
        assertEquals(8, of(MuscleGroup.THIGH));
        assertEquals(6, of(MuscleGroup.LEG_FOOT));
    }

    @Test
    void walkingIsTriedFirstAfterTheNeckAndTheFourLowBackMuscles() {
        var walking = catalog.muscles().stream()
                .filter(muscle -> muscle.group().needsComfortableWalking())
                .map(Muscle::id)
                .toList();
        assertEquals(11, walking.size());
        assertEquals(
                List.of("longissimus-thoracis", "iliocostalis-lumborum", "multifidus", "quadratus-lumborum"),
                walking.subList(7, 11));
    }

    private long of(MuscleGroup group) {
        return catalog.muscles().stream()
                .filter(muscle -> muscle.group() == group)
                .count();
    }

    @Test
    void everyMuscleLoadsSomething() {
        for (Muscle muscle : catalog.muscles()) {
            assertTrue(muscle.primary().size() + muscle.secondary().size() > 0, muscle::id);
        }
    }

    @Test
    void aMovementIsPrimaryOrSecondaryNotBoth() {
        var run = Set.of(Movement.RUN);
        var refused =
                assertThrows(IllegalArgumentException.class, () -> new Muscle("X", MuscleGroup.HIP, run, run, false));
        assertEquals("X: run is both primary and secondary", refused.getMessage());
    }

    @Test
    void theMiddleIsASideOnlyOfTheNeckTheBackAndTheBelly() {
        var offered = catalog.muscles().stream()
                .filter(muscle -> muscle.sides().contains(Side.MIDLINE))
                .map(Region::of)
                .collect(Collectors.toSet());
        assertEquals(EnumSet.of(Region.NECK, Region.UPPER_BACK, Region.LOW_BACK, Region.BELLY), offered);
        for (Muscle muscle : catalog.muscles()) {
            assertTrue(muscle.sides().containsAll(List.of(Side.LEFT, Side.RIGHT)), muscle::id);
        }
        assertTrue(catalog.find("rectus-abdominis").orElseThrow().sides().contains(Side.MIDLINE));
        assertEquals(
                List.of(Side.LEFT, Side.RIGHT),
                catalog.find("soleus").orElseThrow().sides());
    }

    @Test
    void musclesOfOneNameAreOneMuscle() {
        var one = new Muscle("X", MuscleGroup.HIP, Set.of(), Set.of(), false);
        var other = new Muscle("X", MuscleGroup.NECK, Set.of(Movement.RUN), Set.of(), true);
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertTrue(!one.equals(new Muscle("Y", MuscleGroup.HIP, Set.of(), Set.of(), false)));
        assertTrue(!one.equals((Object) "X"));
    }
}
