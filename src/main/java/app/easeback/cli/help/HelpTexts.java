package app.easeback.cli.help;

import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import java.util.ListResourceBundle;

/// The texts of `--help` in one language, for picocli.
public final class HelpTexts extends ListResourceBundle {

    private static final String TEXTS = "app.easeback.cli.help";

    private final Language language;

    public HelpTexts(Language language) {
        this.language = language;
    }

    @Override
    protected Object[][] getContents() {
        return Words.texts(TEXTS, language).entrySet().stream()
                .map(entry -> new Object[] {entry.getKey(), HelpWriter.unbroken(entry.getValue())})
                .toArray(Object[][]::new);
    }
}
