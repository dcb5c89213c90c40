# Builds target\dist\Easeback-VERSION.msi. Needs Windows, Maven, a JDK 25 or newer as JAVA_HOME, and WiX 3 or newer.
#
# NOT CHECKED: nobody has run this on Windows yet. It follows packaging/app-image.sh, which is checked on Linux. Unknown
# are: the signing, which needs a certificate and is not done here, and whether the AOT cache survives the copy by the
# installer (Java starts without it if not).
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
$PSNativeCommandUseErrorActionPreference = $true

$jdk = Join-Path $env:JAVA_HOME 'bin'
[xml]$pom = Get-Content pom.xml
$version = $pom.project.version
$in = 'target\dist-input'
$runtime = 'target\dist-runtime'
Remove-Item -Recurse -Force -ErrorAction Ignore $in, $runtime, 'target\dist'

mvn -B -q package dependency:copy-dependencies '-Dmaven.test.skip' '-DincludeScope=runtime' "-DoutputDirectory=$in"
Copy-Item "target\easeback-$version.jar" $in
Get-ChildItem "$in\javafx-*.jar" | Where-Object Name -Match '\d\.jar$' | Remove-Item

# The native libraries go beside the jars, so that nothing is unpacked when the app runs.
$unpacked = 'target\dist-unpacked'
function Expand-Natives($jar, $folder) {
    Remove-Item -Recurse -Force -ErrorAction Ignore $unpacked
    New-Item -ItemType Directory $unpacked | Out-Null
    $full = (Resolve-Path $jar).Path
    Push-Location $unpacked
    & "$jdk\jar" --extract --file $full
    Pop-Location
    New-Item -ItemType Directory -Force 'target\dist-natives' | Out-Null
    Get-ChildItem "$unpacked\$folder\*.dll" | Move-Item -Destination 'target\dist-natives' -Force
    Remove-Item -Recurse -Force -ErrorAction Ignore "$unpacked\org\sqlite\native"
    Move-Item -Force "$unpacked\META-INF\MANIFEST.MF" 'target\dist-manifest'
    & "$jdk\jar" --create --file $jar --manifest 'target\dist-manifest' -C $unpacked .
}
Expand-Natives (Get-Item "$in\javafx-graphics-*.jar").FullName '.'
Expand-Natives (Get-Item "$in\sqlite-jdbc-*.jar").FullName 'org\sqlite\native\Windows\x86_64'

$modules = 'java.base,java.desktop,java.logging,java.net.http,java.prefs,java.sql,java.sql.rowset,' +
    'java.xml,jdk.localedata,jdk.net,jdk.security.auth,jdk.unsupported'
& "$jdk\jlink" --add-modules $modules --include-locales=en,fr --strip-debug --no-header-files --no-man-pages `
    --compress=zip-6 --output $runtime

# The same options as in packaging/jdk.sh. The icon of the installer needs an .ico, which is not drawn yet.
& "$jdk\jpackage" --type app-image --name easeback --app-version $version --dest target\dist `
    --runtime-image $runtime --module-path $in --module app.easeback/app.easeback.Main `
    --java-options -XX:+UseSerialGC --java-options -Xms32m --java-options -Xmn4m --java-options -Xmx256m `
    --java-options -XX:TieredStopAtLevel=1 --java-options -XX:-UsePerfData --java-options -Dprism.disableRegionCaching=true `
    --java-options -XX:+UnlockDiagnosticVMOptions --java-options -XX:-AOTRecordTraining --java-options -XX:-AOTReplayTraining `
    --java-options '--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc,app.easeback' `
    --java-options '-Xlog:aot*=off:stdout' `
    --java-options '-Dorg.sqlite.lib.path=$APPDIR\mods'
$app = 'target\dist\easeback\app'
Copy-Item 'target\dist-natives\*' "$app\mods"

# The AOT cache, trained through the launcher.
$cfg = "$app\easeback.cfg"
Add-Content $cfg 'java-options=-XX:AOTCacheOutput=$APPDIR\easeback.aot'
$env:JDK_AOT_VM_OPTIONS = '-XX:+UseG1GC -XX:-UseSerialGC'
Start-Process -Wait 'target\dist\easeback\easeback.exe' 'rehearse'
Remove-Item Env:JDK_AOT_VM_OPTIONS
(Get-Content $cfg) -replace 'AOTCacheOutput', 'AOTCache' | Set-Content $cfg
if (-not (Test-Path "$app\easeback.aot")) { throw 'the rehearsal made no AOT cache' }

& "$jdk\jpackage" --type msi --name Easeback --app-version $version --dest target\dist --app-image target\dist\easeback `
    --win-menu --win-shortcut-prompt --win-per-user-install --win-upgrade-uuid 2d1a9f0e-6b0c-4c0d-9f53-9c3a8f3f6e51
