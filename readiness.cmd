@echo off
rem Runs readiness, and builds it first when there is no jar yet or a source is newer than the jar.
rem   JAVA_HOME   the Java to use (17 or later); without it, the one on the PATH
rem   JAVA_OPTS   further options for it; they come last, so they win
rem Exit codes: the program's own; 69 when Java, Maven or the jar is missing, 70 when the build fails.
rem The twin of the shell script beside it, without its lock: do not start two first runs at once.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "jar=%home%target\readiness.jar"

rem French texts do without accents: this file's code page is anyone's guess.
set "french="
for %%v in ("%LANG%" "%LC_MESSAGES%" "%LC_ALL%") do if not "%%~v"=="" call :language "%%~v"

set "java="
set "found="
if defined JAVA_HOME call :usable "%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :usable "%%~$PATH:j"
if not defined java (
  call :say "Java 17 or later is missing (found: %found%); install a JDK 17+ (JAVA_HOME; winget install EclipseAdoptium.Temurin.17.JDK)" "il manque Java 17 ou plus (trouve : %found%) ; installez un JDK 17+ (JAVA_HOME ; winget install EclipseAdoptium.Temurin.17.JDK)"
  exit /b 69
)

rem Without a pom.xml this is an installation: there is nothing to build from.
if not exist "%home%pom.xml" (
  if not exist "%jar%" set "jar=%home%readiness.jar"
  goto run
)
call :current && goto run
where /q mvn.cmd || (
  call :say "cannot bring the jar up to date without Maven 3.8+ (mvn on the PATH)" "impossible de mettre le jar a jour sans Maven 3.8+ (mvn dans le PATH)"
  goto run
)
call :say "building, once (about a minute) ..." "compilation, une seule fois (environ une minute) ..."
set "log=%TEMP%\readiness-build-%RANDOM%.log"
if exist "%jar%" del "%jar%"
pushd "%home%"
call mvn.cmd -B -q -Dmaven.test.skip=true package <nul >"%log%" 2>&1
set "code=%ERRORLEVEL%"
popd
if not "%code%"=="0" (
  rem Half a jar may lie there.
  if exist "%jar%" del "%jar%"
  call :say "the build failed; Maven says:" "echec de la compilation ; Maven dit :"
  type "%log%" >&2
  del "%log%"
  exit /b 70
)
del "%log%"

:run
if not exist "%jar%" (
  call :say "%jar% is missing" "%jar% manque"
  exit /b 69
)
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 %JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

rem LOCALE: the last one that is set decides.
:language
set "french="
set "locale=%~1"
if /i "%locale:~0,2%"=="fr" set "french=yes"
exit /b 0

rem ENGLISH FRENCH: to standard error, as standard output is the program's.
:say
if defined french (echo readiness: %~2>&2) else (echo readiness: %~1>&2)
exit /b 0

rem JAVA: sets java when it is 17 or later. Its release file tells at once; asking java itself costs a whole start.
:usable
if not exist "%~1" exit /b 1
set "found="
if exist "%~dp1..\release" for /f "usebackq tokens=1,2 delims==" %%k in ("%~dp1..\release") do if "%%k"=="JAVA_VERSION" set "found=%%~l"
if not defined found for /f "tokens=2,3" %%k in ('""%~1" -version 2>&1"') do if "%%k"=="version" set "found=%%~l"
if not defined found exit /b 1
set "major="
for /f "delims=.-+_" %%m in ("%found%") do set /a "major=%%m" 2>nul
if not defined major exit /b 1
if %major% geq 17 set "java=%~1"
exit /b 0

rem Succeeds when the jar is at least as new as every source; a folder's time tells of a deleted file.
:current
if not exist "%jar%" exit /b 1
set "READINESS_HOME=%home%"
set "READINESS_JAR=%jar%"
powershell -NoProfile -NonInteractive -Command "$jar = (Get-Item -LiteralPath $env:READINESS_JAR).LastWriteTimeUtc; $roots = 'pom.xml', 'src\main', 'questionnaires' | ForEach-Object { Join-Path $env:READINESS_HOME $_ }; $all = @(Get-Item -LiteralPath $roots -ErrorAction SilentlyContinue) + @(Get-ChildItem -LiteralPath $roots -Recurse -ErrorAction SilentlyContinue); exit [int][bool]($all | Where-Object { $_.LastWriteTimeUtc -gt $jar })" <nul
exit /b %ERRORLEVEL%
