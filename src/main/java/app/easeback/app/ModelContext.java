package app.easeback.app;

import app.easeback.core.Journal;
import app.easeback.core.Recovery;
import app.easeback.core.Store;
import app.easeback.core.words.Words;
import app.easeback.ui.common.Work;
import java.time.Clock;

/// What the models of a window work with.
///
/// @param journal of this window: its listeners are the window's models
/// @param words in the language of the window
record ModelContext(Store store, Recovery recovery, Journal journal, Work work, Words words, Clock clock) {}
