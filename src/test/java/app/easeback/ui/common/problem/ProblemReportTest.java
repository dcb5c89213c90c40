package app.easeback.ui.common.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ProblemReportTest {

    @Test
    void itNamesTheTroubleItsCausesAndWhereTheyAre() {
        var cause = new SQLException("disk I/O error");
        String report = ProblemReport.of(
                new StoreException(Trouble.OTHER, "/home/robin/easeback.db", "SQLITE_IOERR_WRITE", cause), "1.2");
        assertTrue(report.startsWith("Easeback 1.2\nJava "), report);
        assertTrue(report.contains("app.easeback.core.StoreException OTHER SQLITE_IOERR_WRITE\n"), report);
        assertTrue(report.contains("by java.sql.SQLException\n"), report);
        assertTrue(report.contains("app.easeback.ui.common.problem.ProblemReportTest.it"), report);
    }

    @Test
    void nothingThatWasTypedIsInIt() {
        var cause = new IllegalStateException("note: a lump at the left thigh");
        var problem = new IllegalArgumentException("soreness: 14 for Dr Müller", cause);
        problem.addSuppressed(new IllegalStateException("chest pain"));
        String report =
                ProblemReport.of(new StoreException(Trouble.DISK_FULL, "/home/müller/thigh/easeback.db", problem), "");
        for (String typed : new String[] {"lump", "thigh", "Müller", "müller", "14", "chest"}) {
            assertFalse(report.replaceAll("(?m)^(Java|    ).*$", "").contains(typed), typed);
        }
    }

    @Test
    void causesThatGoInACircleEnd() {
        var first = new IllegalStateException();
        first.initCause(new IllegalStateException(first));
        assertTrue(ProblemReport.of(first, "").length() < 100_000);
    }
}
