package org.khabar.app.cli;

import java.util.Optional;
import org.khabar.app.Main;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest names. */
public final class Version implements IVersionProvider {
    /** Returns the version, or "development" where there is no manifest. */
    public static String current() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"khabar " + current() + " (Java " + Runtime.version() + ")"};
    }
}
