@echo off
rem Runs readiness, and builds it first when there is no jar yet or a source is newer than the jar.
rem   JAVA_HOME   the Java to use (17 or later); without it, the one on the PATH
rem   JAVA_OPTS   further options for it; they come last, so they win
rem Exit codes: the program's own; 69 when Java, Maven or the jar is missing, 70 when the build fails.
rem The twin of the shell script beside it, without its archive of classes and without its lock: do not start two first
rem runs at once.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "jar=%home%target\readiness.jar"

set "java="
set "found="
if defined JAVA_HOME call :usable "%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :usable "%%~$PATH:j"
if defined java goto java_found
if not defined found set "found=-"
call :say "Java 17 or later is missing (found: %found%); install a JDK 17+ (JAVA_HOME; winget install EclipseAdoptium.Temurin.17.JDK)" "il manque Java 17 ou plus (trouve : %found%) ; installez un JDK 17+ (JAVA_HOME ; winget install EclipseAdoptium.Temurin.17.JDK)"
exit /b 69
:java_found

rem Without a pom.xml this is an installation: there is nothing to build from.
if exist "%home%pom.xml" goto sources
if not exist "%jar%" set "jar=%home%readiness.jar"
goto run

:sources
call :current
if not errorlevel 1 goto run
set "mvn="
for %%m in (mvn.exe mvn.bat mvn.cmd) do if not "%%~$PATH:m"=="" set "mvn=%%~$PATH:m"
if defined mvn goto build
call :say "cannot bring the jar up to date without Maven 3.8+ (mvn on the PATH)" "impossible de mettre le jar a jour sans Maven 3.8+ (mvn dans le PATH)"
goto run

:build
call :say "building, once (about a minute) ..." "compilation, une seule fois (environ une minute) ..."
set "log=%TEMP%\readiness-build-%RANDOM%.log"
if exist "%jar%" del "%jar%"
for %%j in ("%java%") do if exist "%%~dpjjavac.exe" set "JAVA_HOME=%%~dpj.."
pushd "%home%"
call "%mvn%" -B -q -Dmaven.test.skip=true package <nul >"%log%" 2>&1
set "code=%ERRORLEVEL%"
popd
if "%code%"=="0" goto built
call :say "the build failed; Maven says:" "echec de la compilation ; Maven dit :"
>&2 type "%log%"
del "%log%"
rem No jar is better than half a jar, which Maven leaves between packing and shading.
if exist "%jar%" del "%jar%"
exit /b 70
:built
del "%log%"

:run
if exist "%jar%" goto start
call :say "%jar% is missing" "%jar% manque"
exit /b 69

:start
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 %JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

rem ENGLISH FRENCH: to standard error, as standard output is the program's. The French does without accents, as the
rem code page of the window is anyone's guess.
:say
set "locale=%LC_ALL%"
if not defined locale set "locale=%LC_MESSAGES%"
if not defined locale set "locale=%LANG%"
if not defined locale for /f "tokens=1,3" %%k in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do if "%%k"=="LocaleName" set "locale=%%l"
if /i "%locale:~0,2%"=="fr" shift
set "text=%~1"
setlocal EnableDelayedExpansion
>&2 echo readiness: !text!
exit /b 0

rem JAVA: sets java when it is 17 or later. Its release file tells at once; asking java itself costs a whole start.
:usable
if not exist "%~1" exit /b 1
set "found="
if exist "%~dp1..\release" for /f "usebackq tokens=1,2 delims==" %%k in ("%~dp1..\release") do if "%%k"=="JAVA_VERSION" set "found=%%~l"
if not defined found for /f "tokens=2,3" %%k in ('call "%~1" -version 2^>^&1') do if "%%k"=="version" set "found=%%~l"
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
powershell -NoProfile -NonInteractive -Command "$jar = (Get-Item -LiteralPath $env:READINESS_JAR).LastWriteTimeUtc; $roots = 'pom.xml', 'src\main', 'questionnaires' | ForEach-Object { Join-Path $env:READINESS_HOME $_ }; $all = @(Get-Item -LiteralPath $roots -ErrorAction SilentlyContinue) + @(Get-ChildItem -LiteralPath $roots -Recurse -ErrorAction SilentlyContinue); if ($all | Where-Object { $_.LastWriteTimeUtc -gt $jar }) { exit 1 }" <nul
if "%ERRORLEVEL%"=="1" exit /b 1
exit /b 0
