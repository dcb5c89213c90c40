package app.easeback;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// Texts that programs have stumbled over, and as many made of the same pieces. None is blank, each stands once.
public final class HostileTexts {

    private static final int COUNT = 500;

    private static final List<String> KNOWN = List.of(
            "Robert'); DROP TABLE session;--",
            "\" OR \"\"=\"",
            "' UNION SELECT name FROM sqlite_schema --",
            "?1 :name @name $name ??",
            "%n%s%d%x%p 100 %",
            "{0} {1,choice,0#a|1#b} '{'",
            "${jndi:ldap://localhost/a} #{1+1} $(id) `id`",
            "=HYPERLINK(\"http://localhost\",\"x\")",
            "+49 30 1",
            "-1+1|cmd",
            "@SUM(A1:A9)",
            "'=1+1",
            "''''",
            "\"",
            "a\"b\"\"c",
            ",;\t|",
            "line\nend",
            "line\r\nend",
            "line\rend",
            "a\u0000b",
            "\u0001\u0007\u001B[31mred\u007F\u0085\u2028\u2029.",
            "\uFEFFbegins with a mark",
            "ends with one\uFEFF",
            "\u202Eright to left\u202C",
            "مرحبا שלום \u200F",
            "慢慢来 ゆっくり 천천히",
            "Zoë Zoë ﬁ ß İı",
            "🙂👩‍👩‍👧‍👦🏳️‍🌈👍🏽🇩🇪",
            "Z̸̢̛͔̀ą̷l̵g̶o̴",
            "\u200B\u00A0\u00ADinvisible",
            "\uFFFD\uFFFE\uFFFF",
            "\uD83D\uDE42",
            "null",
            "NaN",
            "true",
            "1e400",
            "99999999999999999999",
            "0x00",
            "[1,2]{\"a\":null}",
            "{\"format\":\"easeback\"}",
            "\\u0000\\\\\\\"\\n",
            "<script>alert(1)</script> &amp; <![CDATA[",
            "../../etc/passwd",
            "C:\\CON\\NUL",
            "--data",
            "-",
            "#comment",
            "# key = value\\",
            "x".repeat(10_000),
            "🙂".repeat(5_000),
            "\"".repeat(1_000),
            "'".repeat(1_000) + "=");

    private HostileTexts() {}

    /// 500 of them.
    public static List<String> all() {
        var texts = new ArrayList<>(KNOWN);
        var random = new Random(1);
        while (texts.size() < COUNT) {
            String made = random.ints(1 + random.nextInt(6), 0, KNOWN.size())
                    .mapToObj(KNOWN::get)
                    .map(text -> text.length() > 100 ? "…" : piece(text, random))
                    .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
            if (!made.isBlank() && !texts.contains(made)) {
                texts.add(made);
            }
        }
        return List.copyOf(texts);
    }

    private static String piece(String text, Random random) {
        int[] points = text.codePoints().toArray();
        int from = random.nextInt(points.length);
        return new String(points, from, random.nextInt(points.length - from + 1));
    }
}
