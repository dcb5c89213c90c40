package app.easeback.app.wiring;

import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.Version;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.ui.common.look.Look;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.common.work.Writing;
import app.easeback.ui.settings.AboutYouCard;
import app.easeback.ui.settings.AboutYouModel;
import app.easeback.ui.settings.ExportCard;
import app.easeback.ui.settings.ExportFiles;
import app.easeback.ui.settings.LanguageCard;
import app.easeback.ui.settings.LanguageModel;
import app.easeback.ui.settings.LookCard;
import app.easeback.ui.settings.LookModel;
import app.easeback.ui.settings.QuietHoursModel;
import app.easeback.ui.settings.RunningCards;
import app.easeback.ui.settings.RunningModel;
import app.easeback.ui.settings.SettingsView;
import app.easeback.ui.settings.backup.BackupCard;
import app.easeback.ui.settings.backup.BackupModel;
import app.easeback.ui.settings.intake.IntakeCard;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/// The screen Settings with all that it is made of, and the backups, which are also made without it.
record SettingsScreen(SettingsView view, Optional<BackupModel> backups) {

    /// @param sendTest sends a notice as a test
    /// @param dress makes the window look as the user wants it
    /// @param speak remakes the window in another language
    /// @param dataFolder the user’s own; empty for the sample
    /// @param export writes everything into files; not offered for throw-away data
    static SettingsScreen of(
            Store store,
            Recovery recovery,
            Journal journal,
            Work work,
            Words words,
            Clock clock,
            Runnable sendTest,
            Consumer<Look> dress,
            Consumer<Language.Choice> speak,
            Optional<Path> dataFolder,
            ExportFiles export,
            Writing writing,
            Computer computer) {
        var backups = computer.backups().map(kept -> new BackupModel(kept, journal, recovery, work, words));
        var view = new SettingsView(
                words,
                new QuietHoursModel(store, journal, work, words),
                new AboutYouCard(new AboutYouModel(store, journal, work, words), words),
                new LanguageCard(new LanguageModel(store, work, speak), words),
                new RunningCards(
                        new RunningModel(store, work, computer.disk(), computer.autostart()),
                        words,
                        computer.delivery(),
                        sendTest,
                        computer.quit()),
                new LookCard(new LookModel(store, work, dress), words),
                backups.map(model -> new BackupCard(model, computer.places(), words, clock)),
                computer.intake().map(_ -> new ExportCard(export, writing, work.notices(), words)),
                computer.intake().map(intake -> new IntakeCard(intake, computer.places()::records, words)),
                dataFolder,
                Version.text());
        return new SettingsScreen(view, backups);
    }
}
