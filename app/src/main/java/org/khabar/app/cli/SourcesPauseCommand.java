package org.khabar.app.cli;

import picocli.CommandLine.Command;

/** {@code khabar sources pause}. */
@Command(name = "pause", description = "Stops polling sources until they are resumed; what is known of them is kept.")
final class SourcesPauseCommand extends SourcesRestCommand {
    SourcesPauseCommand() {
        super(DeclaredSources.Rest.PAUSED);
    }
}
