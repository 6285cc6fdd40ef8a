package readiness.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the version that the jar was built as. */
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = VersionProvider.class.getPackage().getImplementationVersion();
        return new String[] {"readiness " + (version == null ? "(unpackaged)" : version)};
    }
}
