package app.easeback.core.guide;

import static app.easeback.core.guide.EvidenceLabel.OPINION;
import static app.easeback.core.guide.EvidenceLabel.PRACTICE;
import static app.easeback.core.guide.EvidenceLabel.STUDIED;
import static app.easeback.core.guide.Reference.ARTICLE;
import static app.easeback.core.guide.Reference.BOYCE_2020;
import static app.easeback.core.guide.Reference.CASE_REPORTS;
import static app.easeback.core.guide.Reference.DICIOLLA_2021;
import static app.easeback.core.guide.Reference.D_BRADY_2023;
import static app.easeback.core.guide.Reference.KT_TAPE;
import static app.easeback.core.guide.Reference.LADRINAN_2024;
import static app.easeback.core.guide.Reference.MANSFIELD_2019;
import static app.easeback.core.guide.Reference.MARTIN_2016;
import static app.easeback.core.guide.Reference.MARTIN_2018;
import static app.easeback.core.guide.Reference.MISSOURI_HEAT;
import static app.easeback.core.guide.Reference.MYBURGH_2012;
import static app.easeback.core.guide.Reference.NHS_HEAT;
import static app.easeback.core.guide.Reference.OUR_CHOICE;
import static app.easeback.core.guide.Reference.SALOM_2017;
import static app.easeback.core.guide.Reference.SILBERNAGEL_2007;
import static app.easeback.core.guide.Reference.SORENESS_REVIEW;
import static app.easeback.core.guide.Reference.SORENESS_RULES;
import static app.easeback.core.guide.Reference.S_BRADY_2014;
import static app.easeback.core.guide.Reference.TAPE_ADVICE;
import static app.easeback.core.guide.Reference.TAPE_SKIN;
import static app.easeback.core.guide.Reference.TAPE_TRIAL_2020;
import static app.easeback.core.guide.Reference.TOLBERT_2025;

import app.easeback.core.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The Guide: its topics in the order they are read. How well a passage is known and where it is from is said here and
/// not beside its text, so that no translation can change it.
public final class Guide {

    /// The bundle with its texts: `Topic.HEAT.1` is the first passage about heat.
    public static final String TEXTS = "app.easeback.core.guide.guide";

    /// How well a passage is known and where it is from; its text is found by its place.
    private record Known(EvidenceLabel label, List<Reference> sources) {}

    private Guide() {}

    /// The topics in the language of `words`, which have the bundle [#TEXTS], in the order they are read.
    public static List<GuideTopic> topics(Words words) {
        return Stream.of(Topic.values())
                .map(topic -> read(topic, known(topic), words))
                .toList();
    }

    private static GuideTopic read(Topic topic, List<Known> known, Words words) {
        String key = "Topic." + topic.name();
        var passages = IntStream.range(0, known.size())
                .mapToObj(i -> passage(known.get(i), words.text(key + "." + (i + 1))))
                .toList();
        return new GuideTopic(topic, words.name(topic), words.text(key + ".also"), passages);
    }

    private static Passage passage(Known known, String text) {
        return new Passage(
                known.label(), known.sources(), text.lines().map(Line::of).toList());
    }

    private static List<Known> known(Topic topic) {
        return switch (topic) {
            case WHAT_IMS_DOES ->
                List.of(
                        known(PRACTICE, ARTICLE),
                        known(STUDIED, TOLBERT_2025),
                        known(OPINION, ARTICLE, OUR_CHOICE),
                        known(OPINION, OUR_CHOICE));
            case SORENESS ->
                List.of(
                        known(PRACTICE, ARTICLE),
                        known(STUDIED, SORENESS_REVIEW, DICIOLLA_2021),
                        known(STUDIED, MARTIN_2016, MARTIN_2018),
                        known(OPINION, ARTICLE),
                        known(OPINION, OUR_CHOICE));
            case TWENTY_FOUR_HOURS ->
                List.of(
                        known(OPINION, ARTICLE),
                        known(STUDIED, LADRINAN_2024, MYBURGH_2012, MANSFIELD_2019),
                        known(OPINION, OUR_CHOICE),
                        known(OPINION, ARTICLE, OUR_CHOICE));
            case TRAIN_ROUND ->
                List.of(
                        known(PRACTICE, ARTICLE),
                        known(PRACTICE, ARTICLE),
                        known(STUDIED, SALOM_2017, D_BRADY_2023),
                        known(OPINION, OUR_CHOICE));
            case CUT_BACK ->
                List.of(
                        known(PRACTICE, ARTICLE),
                        known(OPINION, OUR_CHOICE),
                        known(PRACTICE, SORENESS_RULES),
                        known(STUDIED, SILBERNAGEL_2007));
            case HEAT ->
                List.of(
                        known(OPINION, ARTICLE, OUR_CHOICE),
                        known(PRACTICE, NHS_HEAT, MISSOURI_HEAT),
                        known(PRACTICE, NHS_HEAT),
                        known(OPINION, OUR_CHOICE));
            case TAPE ->
                List.of(
                        known(STUDIED, D_BRADY_2023, TAPE_TRIAL_2020),
                        known(OPINION, ARTICLE),
                        known(PRACTICE, KT_TAPE, TAPE_ADVICE),
                        known(PRACTICE, TAPE_ADVICE),
                        known(STUDIED, TAPE_SKIN),
                        known(OPINION, OUR_CHOICE));
            case WHEN_TO_CALL ->
                List.of(
                        known(PRACTICE, CASE_REPORTS),
                        known(OPINION, OUR_CHOICE),
                        known(OPINION, OUR_CHOICE),
                        known(OPINION, OUR_CHOICE),
                        known(OPINION, OUR_CHOICE),
                        known(STUDIED, BOYCE_2020, S_BRADY_2014));
        };
    }

    private static Known known(EvidenceLabel label, Reference... sources) {
        return new Known(label, Arrays.asList(sources));
    }
}
