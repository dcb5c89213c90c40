/// Takes records from elsewhere in: compares them with what is kept, and writes what is new and wanted in
/// one transaction. What a file looks like is the exchange's business.
@NullMarked
package app.easeback.core.intake;

import org.jspecify.annotations.NullMarked;
