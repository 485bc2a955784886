package org.khabar.app.cli;

import picocli.CommandLine.Command;

/** {@code khabar sources resume}. */
@Command(name = "resume", description = "Polls sources again that were paused, at once.")
final class SourcesResumeCommand extends SourcesRestCommand {
    SourcesResumeCommand() {
        super(DeclaredSources.Rest.POLLED);
    }
}
