#Requires -Version 7.4
# Builds target\dist\Easeback-VERSION.msi, with easeback.exe for the menu and easeback-cli.exe for a terminal, where the former
# prints nothing. Needs Windows on x64, PowerShell 7.4, Maven, a JDK 25 or newer as JAVA_HOME, and WiX: 3, or newer
# with its extensions Util and UI (`wix extension add -g WixToolset.Util.wixext`, and `WixToolset.UI.wixext`).
#
# NOT CHECKED: nobody has run this on Windows yet. It follows packaging/app-image.sh, which is checked on Linux, except that
# it makes no AOT cache, which works only where it was trained, and no binary style sheets. Signing needs a certificate and
# is not done here.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
$PSNativeCommandUseErrorActionPreference = $true

$jdk = Join-Path $env:JAVA_HOME 'bin'
[xml]$pom = Get-Content pom.xml
$version = $pom.project.version
# jpackage accepts only numbers.
$packageVersion = $version -replace '-.*$'
$in = 'target\dist-input'
$runtime = 'target\dist-runtime'
$natives = 'target\dist-natives'
Remove-Item -Recurse -Force -ErrorAction Ignore $in, $runtime, $natives, 'target\dist'

mvn '-B' '-q' 'package' 'dependency:copy-dependencies' 'org.cyclonedx:cyclonedx-maven-plugin:makeBom' '-Dmaven.test.skip' `
    '-DincludeScope=runtime' "-DoutputDirectory=$in"
Copy-Item "target\easeback-$version.jar" $in
# The plugin puts the list of parts into the folder of the same property; it belongs beside the licences.
Move-Item -Force "$in\easeback.cdx.json" 'target'
Get-ChildItem "$in\javafx-*.jar" | Where-Object Name -Match '^javafx-[a-z]+-[\d.]+\.jar$' | Remove-Item

# The native libraries go beside the jars, so that nothing is unpacked when the app runs.
$unpacked = 'target\dist-unpacked'
function Expand-Natives($jar, $folder) {
    Remove-Item -Recurse -Force -ErrorAction Ignore $unpacked
    New-Item -ItemType Directory $unpacked | Out-Null
    $full = (Resolve-Path $jar).Path
    Push-Location $unpacked
    & "$jdk\jar" '--extract' '--file' $full
    Pop-Location
    New-Item -ItemType Directory -Force $natives | Out-Null
    Get-ChildItem "$unpacked\$folder\*.dll" | Move-Item -Destination $natives -Force
    Remove-Item -Recurse -Force -ErrorAction Ignore "$unpacked\org\sqlite\native"
    Move-Item -Force "$unpacked\META-INF\MANIFEST.MF" 'target\dist-manifest'
    & "$jdk\jar" '--create' '--file' $jar '--manifest' 'target\dist-manifest' '-C' $unpacked '.'
}
Expand-Natives (Get-Item "$in\javafx-graphics-*.jar").FullName '.'
Expand-Natives (Get-Item "$in\sqlite-jdbc-*.jar").FullName 'org\sqlite\native\Windows\x86_64'

$modules = 'java.base,java.desktop,java.logging,java.net.http,java.prefs,java.sql,java.sql.rowset,' +
    'java.xml,jdk.localedata,jdk.net,jdk.security.auth,jdk.unsupported'
& "$jdk\jlink" '--add-modules' $modules '--include-locales=en,fr' '--strip-debug' '--no-header-files' '--no-man-pages' `
    '--compress=zip-6' '--output' $runtime

# The same launcher for a terminal. Scripts read what it prints too.
$cli = 'target\easeback-cli.properties'
Set-Content $cli 'win-console=true', 'win-menu=false', 'win-shortcut=false'

# The same options as in packaging/jdk.sh and packaging/app-image.sh, each in quotes: PowerShell splits an unquoted one at its
# dots. The icon of the installer needs an .ico, which has not been drawn yet.
$options = @(
    '-XX:+UseSerialGC', '-Xms32m', '-Xmn4m', '-Xmx256m', '-XX:TieredStopAtLevel=1',
    '-XX:-UsePerfData', '-Dprism.disableRegionCaching=true',
    '-XX:ErrorFile=NUL', '-XX:-DumpReplayDataOnError', '-XX:-CreateCoredumpOnCrash',
    '--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc,app.easeback',
    '-Dorg.sqlite.lib.path=$APPDIR\mods'
) | ForEach-Object { '--java-options', $_ }
& "$jdk\jpackage" '--type' 'app-image' '--name' 'easeback' '--app-version' $packageVersion '--dest' 'target\dist' `
    '--description' 'A recovery tracker for people who get IMS and train' `
    '--runtime-image' $runtime '--module-path' $in '--module' 'app.easeback/app.easeback.Main' `
    '--add-launcher' "easeback-cli=$cli" @options
$app = 'target\dist\easeback\app'
Copy-Item "$natives\*" "$app\mods"

# What is in the package, and under which licences.
$licences = "$app\licences"
New-Item -ItemType Directory $licences | Out-Null
Copy-Item 'packaging\licences\*.txt' $licences
Copy-Item 'LICENSE' "$licences\Apache-2.0.txt"
Copy-Item 'src\main\resources\app\easeback\ui\fonts\OFL.txt' "$licences\OFL-1.1.txt"
Copy-Item "$runtime\legal\java.base\LICENSE" "$licences\GPL-2.0-with-CE.txt"
Copy-Item 'target\easeback.cdx.json' $licences
$parts = Get-Content 'packaging\licences\PARTS.txt' | ForEach-Object { ($_ -split '\s')[0] } | Where-Object { $_ }
foreach ($jar in Get-ChildItem "$app\mods\*.jar") {
    if (-not ($parts | Where-Object { $jar.BaseName.StartsWith($_, 'Ordinal') })) {
        throw "packaging/licences/PARTS.txt says nothing about $($jar.BaseName)."
    }
}

# Checks that it starts and prints its version in a terminal.
$said = & 'target\dist\easeback\easeback-cli.exe' '--version'
if ($said -ne "easeback $version") { throw "easeback-cli --version says '$said'" }

& "$jdk\jpackage" '--type' 'msi' '--name' 'Easeback' '--app-version' $packageVersion '--dest' 'target\dist' `
    '--app-image' 'target\dist\easeback' '--win-menu' '--win-shortcut-prompt' '--win-per-user-install' `
    '--win-upgrade-uuid' '2d1a9f0e-6b0c-4c0d-9f53-9c3a8f3f6e51'
